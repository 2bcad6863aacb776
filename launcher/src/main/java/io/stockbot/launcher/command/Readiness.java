package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.supervision.Condition;
import io.stockbot.launcher.supervision.HealthProbe;
import io.stockbot.launcher.supervision.Screen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether the services can be used: welcomes the user once when they can, and says what is wrong
 * when that lasts. A service that answers can be used, too, although it is not ready: only so can a
 * kill switch be reset. Not thread-safe.
 */
final class Readiness {

  private final Config settings;
  private final Screen screen;
  private final InstantSource clock;
  private final Duration patience;
  private Instant since;
  private boolean answering;
  private boolean told;
  private boolean welcomed;

  /**
   * @param patience how long something has to last before it is told
   */
  Readiness(Config settings, Screen screen, InstantSource clock, Duration patience) {
    this.settings = settings;
    this.screen = screen;
    this.clock = clock;
    this.patience = patience;
    this.since = clock.instant();
  }

  boolean hasWelcomed() {
    return welcomed;
  }

  void look() {
    var reasons = new EnumMap<ServiceKind, String>(ServiceKind.class);
    var allAnswer = true;
    for (var kind : ServiceKind.values()) {
      switch (HealthProbe.ask(settings.getInt(kind.portKey()))) {
        case Condition.Ready() -> {}
        case Condition.Unready(var reason) -> reasons.put(kind, reason);
        case Condition.Silent(var reason) -> {
          reasons.put(kind, reason);
          allAnswer = false;
        }
      }
    }
    note(allAnswer);
    if (allAnswer) {
      welcomeWhenUsable(reasons);
    } else {
      tellWhenLasting(reasons);
    }
  }

  private void note(boolean allAnswer) {
    if (allAnswer != answering) {
      answering = allAnswer;
      since = clock.instant();
      told = false;
    }
  }

  private void welcomeWhenUsable(Map<ServiceKind, String> reasons) {
    if (!reasons.containsKey(ServiceKind.STRATEGY_ORCHESTRATOR) || isLasting()) {
      screen.say(Welcome.text(settings) + Remedy.text(reasons, settings));
      welcomed = true;
    }
  }

  private void tellWhenLasting(Map<ServiceKind, String> reasons) {
    if (!told && isLasting()) {
      screen.say(
          reasons.entrySet().stream()
              .map(entry -> entry.getKey().title() + ": " + entry.getValue())
              .collect(Collectors.joining("; ", "waiting for ", "")));
      told = true;
    }
  }

  private boolean isLasting() {
    return !clock.instant().isBefore(since.plus(patience));
  }
}
