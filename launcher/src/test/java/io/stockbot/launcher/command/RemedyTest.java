package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigFactory;
import io.stockbot.launcher.service.ServiceKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemedyTest {

  @Test
  void saysNothingWhenAllAreReady() {
    assertThat(remedy(Map.of())).isEmpty();
  }

  @Test
  void tellsHowToResetThePressedKillSwitch() {
    var reason = "the kill switch is pressed: the market has gone mad";
    assertThat(remedy(Map.of(ServiceKind.STRATEGY_ORCHESTRATOR, reason)).lines())
        .contains("  strategy-orchestrator: " + reason)
        .contains(
            "  npx wscat -c ws://localhost:3002/ws -w 3"
                + " -x '{\"type\":\"reset\",\"reason\":\"the cause is gone\"}'");
  }

  @Test
  void aFeedThatIsDownNeedsAnotherStart() {
    var reason = "the feed is down: line 7 has no price";
    assertThat(remedy(Map.of(ServiceKind.MARKET_DATA_GATEWAY, reason)))
        .contains("  market-data-gateway: " + reason)
        .contains("start again")
        .doesNotContain("reset");
  }

  private static String remedy(Map<ServiceKind, String> reasons) {
    return Remedy.text(
        reasons, ConfigFactory.parseString("stock-bot.risk-guardian.server.port = 3002"));
  }
}
