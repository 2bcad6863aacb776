package io.stockbot.common.websocket;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.session.ErrorReply;
import java.util.Optional;

/** One client of a service, for as long as its connection lives. Safe for use by many threads. */
public interface Session {

  /** Unique within this server's life. */
  long id();

  /** Whether the client showed the services' secret when it connected. */
  boolean isService();

  /**
   * Sends a frame, after those that were sent before. A session that does not take what it is sent
   * (more than 1 MiB waiting, or nothing taken for 5 s) is closed with 4008 and told why; others
   * are not delayed; sending to a closed session does nothing.
   */
  void send(Frame frame);

  /**
   * Sends an event to this session alone. An {@link ErrorReply} is logged: whatever a client is
   * refused is in the log once.
   */
  void send(Envelope envelope);

  /** The same with the server's time, and with the name of the request that it answers. */
  void send(Event event, Optional<String> requestId);

  /** How far the client is behind. */
  Backlog backlog();

  /** Runs the task once, as soon as the socket has taken all that was sent before, or is closed. */
  void whenTaken(Runnable task);

  /** Says goodbye with a close code of RFC 6455 or of docs/PROTOCOL.md. */
  void close(int code, String reason);
}
