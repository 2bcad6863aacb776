package io.stockbot.benchmarks.risk;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.benchmarks.wire.BareServer;
import io.stockbot.benchmarks.wire.Clients;
import io.stockbot.benchmarks.wire.Dialogue;
import io.stockbot.benchmarks.wire.Echo;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The other side: the same questions, sent back as they came. */
final class EchoSide implements Side {

  private final Orders orders = new Orders();
  private final Dialogue dialogue = new Dialogue();
  private final Clients clients = new Clients();
  private final BareServer server = new BareServer(Echo::new);

  @Override
  public String name() {
    return "bare echo";
  }

  @Override
  public void open() {
    var uri = URI.create("ws://127.0.0.1:" + server.port() + "/");
    var _ = clients.connect(uri, Map.of(), dialogue);
  }

  @Override
  public List<Figure> round() {
    var interview = new Interview();
    for (var i = 0; i < Interview.QUESTIONS; i += Interview.BATCH) {
      interview.add(dialogue.ask(orders.next(Interview.BATCH)));
    }
    return interview.figures();
  }

  @Override
  public void close() {
    clients.close();
    server.close();
  }
}
