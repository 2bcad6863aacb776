package io.stockbot.risk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GuardianSettingsTest {

  @Test
  void listensWhereTheUserSaid() throws StartFailure {
    var server = read(Map.of()).server();

    assertThat(server.port()).isEqualTo(3002);
    assertThat(server.path()).isEqualTo("/ws");
  }

  @Test
  void hasTheSameDefaultsInTheFileAsInTheCode() throws StartFailure {
    assertThat(read(Map.of()).limits()).isEqualTo(RiskLimits.DEFAULT);
    assertThat(read(Map.of()).capacity()).isEqualTo(Capacity.DEFAULT);
  }

  @Test
  void refusesALimitThatCannotBeAndNamesIt() {
    assertThatThrownBy(() -> read(Map.of("limits.priceCollar", "2")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("stock-bot.risk-guardian.limits: priceCollar must be a fraction");
  }

  @Test
  void refusesAQueueOfNothing() {
    assertThatThrownBy(() -> read(Map.of("queueCapacity", "0")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("queueCapacity must be at least 1");
  }

  @Test
  void refusesAMisspeltLimitAndNamesTheRealOne() {
    assertThatThrownBy(() -> read(Map.of("limits.maxOrderQuantitty", "1")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("did you mean stock-bot.risk-guardian.limits.maxOrderQuantity?");
  }

  private static GuardianSettings read(Map<String, String> changes) throws StartFailure {
    var options =
        changes.entrySet().stream()
            .collect(
                Collectors.toMap(
                    change -> GuardianSettings.PATH + "." + change.getKey(), Map.Entry::getValue));
    return Settings.read(
        Settings.load(Optional.empty(), options), GuardianSettings.PATH, GuardianSettings.class);
  }
}
