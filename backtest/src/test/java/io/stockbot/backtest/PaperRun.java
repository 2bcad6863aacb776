package io.stockbot.backtest;

import static org.awaitility.Awaitility.await;

import com.typesafe.config.Config;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.testing.TestClient;
import io.stockbot.marketdata.server.GatewayService;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.server.OrchestratorService;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.risk.server.GuardianService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A paper run over recorded data: the three services, joined by real sockets, and a client.
 *
 * @param inputs everything that the orchestrator received, in order
 * @param result what the client was told, and what the risk-guardian decided
 */
record PaperRun(List<Input> inputs, Result result) {

  static final String STRATEGY = "crossover";

  private static final Codec CODEC = new Codec(Limits.BETWEEN_SERVICES);
  private static final Duration PATIENCE = Duration.ofSeconds(100);
  private static final String RUNNING = "\"status\":\"RUNNING\"";

  /** Replays the data as fast as the orchestrator takes it. */
  static PaperRun over(Path data, String symbol, StrategyConfig config, Path state)
      throws StartFailure {
    var inputs = new ConcurrentLinkedQueue<Input>();
    try (var gateway = started(GatewayService.create(gateway(data, symbol, state)));
        var guardian = started(GuardianService.create(guardian(state)));
        var orchestrator =
            started(
                OrchestratorService.create(
                    orchestrator(state, gateway.port(), guardian.port()), inputs::add));
        var client = TestClient.connect(orchestrator.port(), "/")) {
      client.await(message -> message.contains(RUNNING));
      var start = new StartStrategy(STRATEGY, Optional.of(config));
      client.send(new String(CODEC.encode(Call.of(start)), StandardCharsets.UTF_8));
      client.awaitType("strategy_started");
      await().atMost(PATIENCE).until(() -> health(orchestrator.port()).contains("feed is CLOSED"));
      client.send("{\"type\":\"get_active_strategies\"}");
      client.awaitType("strategy_status_list");
      var received = List.copyOf(inputs);
      return new PaperRun(received, result(received, client.received()));
    }
  }

  /** Names the end of the feed once everything before it was done, not when it is heard. */
  private static String health(int port) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"));
      return client.send(request.build(), BodyHandlers.ofString()).body();
    }
  }

  /** The settings of a risk-guardian that a paper run and its repetition share. */
  static Config guardian(Path state) throws StartFailure {
    return settings(
        state,
        Map.of(
            "risk-guardian.server.port",
            "0",
            "risk-guardian.stateDirectory",
            state.resolve("risk-guardian").toString()));
  }

  private static Config gateway(Path data, String symbol, Path state) throws StartFailure {
    return settings(
        state,
        Map.of(
            "market-data-gateway.server.port", "0",
            "market-data-gateway.feed", "replay",
            "market-data-gateway.replay.data", data.toString(),
            "market-data-gateway.replay.symbols", symbol,
            "market-data-gateway.replay.speed", "max"));
  }

  /** A machine that is busy with other tests must not be taken for a service that is gone. */
  private static Config orchestrator(Path state, int gateway, int guardian) throws StartFailure {
    var orchestrator = "strategy-orchestrator.";
    return settings(
        state,
        Map.of(
            orchestrator + "server.port", "0",
            orchestrator + "marketData.uri", "ws://127.0.0.1:" + gateway + "/ws",
            orchestrator + "marketData.silence", "60 s",
            orchestrator + "risk.uri", "ws://127.0.0.1:" + guardian + "/ws",
            orchestrator + "risk.silence", "60 s",
            orchestrator + "riskTimeout", "60 s"));
  }

  private static Config settings(Path state, Map<String, String> values) throws StartFailure {
    var all = new HashMap<String, String>();
    values.forEach((key, value) -> all.put("stock-bot." + key, value));
    all.put("stock-bot.secretFile", state.resolve("services.secret").toString());
    return Settings.load(Optional.empty(), all);
  }

  private static Service started(Service service) throws StartFailure {
    service.start();
    return service;
  }

  private static Result result(List<Input> inputs, List<String> told) {
    var decisions =
        inputs.stream()
            .filter(Input.RiskSaid.class::isInstance)
            .map(input -> ((Input.RiskSaid) input).event())
            .toList();
    var events = told.stream().map(PaperRun::event).toList();
    return new Result(
        only(events, StrategySignal.class),
        only(decisions, OrderDecision.class),
        only(events, StrategyTrade.class));
  }

  private static Event event(String text) {
    try {
      return CODEC.decodeEnvelope(text.getBytes(StandardCharsets.UTF_8)).event();
    } catch (BadMessage e) {
      throw new AssertionError(text, e);
    }
  }

  private static <E extends Event> List<E> only(List<Event> events, Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
