package io.stockbot.alpaca.data;

/**
 * A step of the handshake is done.
 *
 * @param text {@link #CONNECTED} or {@link #AUTHENTICATED}
 */
public record SuccessMessage(String text) implements ControlMessage {

  public static final String CONNECTED = "connected";
  public static final String AUTHENTICATED = "authenticated";
}
