package io.stockbot.benchmarks.risk;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.benchmarks.wire.Clients;
import io.stockbot.benchmarks.wire.Dialogue;
import io.stockbot.benchmarks.wire.Scratch;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.risk.server.GuardianService;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ours: a risk-guardian with its default limits, asked by one who knows the services' secret. */
final class GuardianSide implements Side {

  private static final String GUARDIAN = "stock-bot.risk-guardian.";

  private final Orders orders = new Orders();
  private final Dialogue dialogue = new Dialogue();
  private final Clients clients = new Clients();
  private Optional<Service> service = Optional.empty();
  private Optional<Scratch> scratch = Optional.empty();

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public void open() throws StartFailure {
    var folder = Scratch.create();
    scratch = Optional.of(folder);
    ServiceLog.to(folder.file("risk-guardian.log"));
    var secret = folder.file("services.secret");
    var guardian = GuardianService.create(Settings.load(Optional.empty(), settings(folder)));
    service = Optional.of(guardian);
    guardian.start();
    var uri = URI.create("ws://127.0.0.1:" + guardian.port() + "/ws");
    var header = Map.of("Authorization", "Bearer " + ServicesSecret.load(secret).reveal());
    var _ = clients.connect(uri, header, dialogue);
    var _ = dialogue.ask(Orders.registrations());
  }

  private static Map<String, String> settings(Scratch folder) {
    return Map.of(
        "stock-bot.secretFile",
        folder.file("services.secret").toString(),
        GUARDIAN + "stateDirectory",
        folder.folder().toString(),
        GUARDIAN + "server.port",
        "0");
  }

  @Override
  public List<Figure> round() {
    var interview = new Interview();
    for (var i = 0; i < Interview.QUESTIONS; i += Interview.BATCH) {
      var decisions = dialogue.ask(orders.next(Interview.BATCH));
      interview.add(decisions);
      check(decisions.texts());
      var _ = dialogue.ask(List.of(Orders.nothingOpen()));
    }
    return interview.figures();
  }

  /** A guardian that decides otherwise was not asked what this bench means to ask. */
  private static void check(List<byte[]> decisions) {
    var approved =
        decisions.stream()
            .map(text -> new String(text, StandardCharsets.UTF_8))
            .filter(text -> text.contains("\"approved\":true"))
            .count();
    if (approved != decisions.size() / Orders.STRATEGIES * (Orders.STRATEGIES - 1L)) {
      throw new IllegalStateException(
          approved
              + " of "
              + decisions.size()
              + " orders approved; the last answer: "
              + new String(decisions.getLast(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public void close() {
    clients.close();
    service.ifPresent(Service::close);
    scratch.ifPresent(Scratch::close);
  }
}
