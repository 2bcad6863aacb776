package io.stockbot.common.websocket;

/** Why a server closes a connection: RFC 6455 below 4000, docs/PROTOCOL.md from there on. */
public final class CloseCode {

  /** The frame holds what is not spoken here, such as binary data. */
  public static final int NOT_TEXT = 1003;

  public static final int TOO_BIG = 1009;

  /** A fault of the service. */
  public static final int FAULT = 1011;

  /** The service stops; come back later. */
  public static final int RESTART = 1012;

  /** The client does not take what it is sent. */
  public static final int SLOW = 4008;

  private CloseCode() {}
}
