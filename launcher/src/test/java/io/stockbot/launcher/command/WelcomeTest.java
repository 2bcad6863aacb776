package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import org.junit.jupiter.api.Test;

class WelcomeTest {

  private static final String CATALOGUE =
      "[{id: demo, autoStart: true}, {id: swing, autoStart: false}, {id: slow}]";

  @Test
  void tellsTheThreeAddressesAndThatTheMarketIsSimulated() {
    assertThat(welcome("simulated", CATALOGUE).lines())
        .contains(
            "  market-data-gateway    ws://localhost:3001/ws  SIMULATED market",
            "  risk-guardian          ws://localhost:3002/ws",
            "  strategy-orchestrator  ws://localhost:8082");
  }

  @Test
  void offersTheFirstStrategyThatDoesNotStartItself() {
    assertThat(welcome("simulated", CATALOGUE))
        .contains("npx wscat -c ws://localhost:8082")
        .contains("{\"type\":\"start_strategy\",\"id\":\"swing\"}");
  }

  @Test
  void onAnotherFeedNothingStartsItself() {
    assertThat(welcome("replay", CATALOGUE))
        .doesNotContain("SIMULATED")
        .contains("{\"type\":\"start_strategy\",\"id\":\"demo\"}");
  }

  @Test
  void offersNothingWhereNothingIsStopped() {
    assertThat(welcome("simulated", "[{id: demo, autoStart: true}]"))
        .doesNotContain("start_strategy");
  }

  @Test
  void namesTheMarket() {
    assertThat(welcome("simulated", CATALOGUE)).contains("/ws  SIMULATED market");
    assertThat(welcome("replay", CATALOGUE)).contains("/ws  replay of recorded data");
    assertThat(welcome("csv-tail", CATALOGUE)).contains("/ws  csv-tail");
  }

  private static String welcome(String feed, String catalogue) {
    return Welcome.text(
        ConfigFactory.parseString(
            """
            stock-bot.market-data-gateway { server.port = 3001, feed = %s }
            stock-bot.risk-guardian.server.port = 3002
            stock-bot.strategy-orchestrator { server.port = 8082, catalogue = %s }
            """
                .formatted(feed, catalogue)));
  }
}
