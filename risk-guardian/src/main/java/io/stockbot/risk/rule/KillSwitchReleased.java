package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.protocol.risk.Violation.Scope;
import java.util.List;
import java.util.stream.Stream;

/** R33: nothing is opened while the kill switch is pressed. */
final class KillSwitchReleased implements Rule {

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R33", "KILL_SWITCH", List.of(Scope.GLOBAL), "ACTIVE until somebody presses it", true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    return switch (proposed.status().state()) {
      case ACTIVE, REDUCING -> Stream.empty();
      case HALTED ->
          Stream.of(
              new Finding(
                  Scope.GLOBAL,
                  State.ACTIVE.name(),
                  State.HALTED.name(),
                  "the kill switch is pressed: " + proposed.status().reason().orElse("")));
    };
  }
}
