package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.wire.Scratch;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Frame;
import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.common.websocket.Session;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Ours: the WebSocket server of all services. */
final class EncodeOnce implements Broadcaster {

  private static final String PATH = "stock-bot.server";

  /** Clients that only count never answer a ping. */
  private static final Map<String, String> CHANGES =
      Map.of(PATH + ".pingAfter", "1 h", PATH + ".cutAfter", "2 h");

  private final List<Session> sessions = new CopyOnWriteArrayList<>();
  private final WebSocketServer server;

  EncodeOnce() throws StartFailure {
    var config = Settings.load(Optional.empty(), CHANGES);
    var settings = Settings.read(config, PATH, ServerSettings.class);
    try (var scratch = Scratch.create()) {
      var secret = ServicesSecret.load(scratch.file("services.secret"));
      server =
          new WebSocketServer(
              "bench", settings, secret, new Guests(), Optional::empty, InstantSource.system());
    }
    server.start();
  }

  @Override
  public URI uri() {
    return URI.create("ws://127.0.0.1:" + server.port() + "/ws");
  }

  @Override
  public int clients() {
    return sessions.size();
  }

  @Override
  public void tell(Envelope envelope) {
    var frame = Frame.of(envelope);
    sessions.forEach(session -> session.send(frame));
  }

  @Override
  public void close() {
    server.close();
  }

  private final class Guests implements Endpoint {

    @Override
    public void opened(Session session) {
      sessions.add(session);
    }

    @Override
    public void received(Session session, Call call) {
      throw new IllegalStateException("a client that only counts asked " + call);
    }

    @Override
    public void closed(Session session) {
      sessions.remove(session);
    }
  }
}
