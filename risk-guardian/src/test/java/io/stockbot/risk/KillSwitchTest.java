package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.protocol.value.Money;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KillSwitchTest {

  private static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");
  private static final RiskStatus PRESSED =
      new RiskStatus(State.HALTED, Optional.of("fat finger"), Optional.of(NOON));

  private final LatchDouble latch = new LatchDouble();
  private final RiskGuardian guardian = guardian();

  @Test
  void isActiveBeforeAnybodyPressesIt() {
    assertThat(guardian.status())
        .isEqualTo(new RiskStatus(State.ACTIVE, Optional.empty(), Optional.empty()));
    assertThat(guardian.problem()).isEmpty();
  }

  @Test
  void refusesEveryEntryOncePressed() {
    guardian.kill(new KillSwitch("fat finger"), NOON);

    var decision = guardian.check(TestOrder.buy("a", "1").order());

    assertThat(decision.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.code()).isEqualTo("KILL_SWITCH");
              assertThat(violation.reason()).isEqualTo("the kill switch is pressed: fat finger");
            });
  }

  @Test
  void isSavedWhenItIsTold() {
    var told = guardian.kill(new KillSwitch("fat finger"), NOON);

    assertThat(told).isEqualTo(PRESSED);
    assertThat(latch.saved).containsExactly(PRESSED);
  }

  @Test
  void keepsTheFirstReasonWhenPressedAgain() {
    guardian.kill(new KillSwitch("fat finger"), NOON);

    assertThat(guardian.kill(new KillSwitch("me too"), NOON.plusSeconds(1))).isEqualTo(PRESSED);
    assertThat(latch.saved).hasSize(1);
  }

  @Test
  void isPressedEvenWithoutAReason() {
    assertThat(guardian.kill(new KillSwitch(" "), NOON).reason()).contains("no reason given");
    assertThat(guardian.status().state()).isEqualTo(State.HALTED);
  }

  @Test
  void isStillPressedAfterARestart() {
    guardian.kill(new KillSwitch("fat finger"), NOON);

    assertThat(guardian().status()).isEqualTo(PRESSED);
    assertThat(guardian().check(TestOrder.buy("a", "1").order()).approved()).isFalse();
  }

  @Test
  void isLiftedWithAReasonAndStaysLiftedAfterARestart() throws LatchFailure {
    guardian.kill(new KillSwitch("fat finger"), NOON);
    var lifted = guardian.reset(new Reset("checked by hand"), NOON.plusSeconds(60));

    assertThat(lifted)
        .isEqualTo(
            new RiskStatus(
                State.ACTIVE, Optional.of("checked by hand"), Optional.of(NOON.plusSeconds(60))));
    assertThat(guardian.check(TestOrder.buy("a", "1").order()).approved()).isTrue();
    assertThat(guardian().status()).isEqualTo(lifted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void isNotLiftedWithoutAReason(String reason) {
    guardian.kill(new KillSwitch("fat finger"), NOON);

    assertThatThrownBy(() -> guardian.reset(new Reset(reason), NOON))
        .isInstanceOf(InvalidFields.class)
        .hasMessage("reason must not be blank");
    assertThat(guardian.status()).isEqualTo(PRESSED);
  }

  @Test
  void changesNothingWhenItIsLiftedWithoutBeingPressed() throws LatchFailure {
    assertThat(guardian.reset(new Reset("just so"), NOON).since()).isEmpty();
    assertThat(latch.saved).isEmpty();
  }

  @Test
  void holdsAndIsAProblemWhenItCannotBeSaved() {
    latch.failure = Optional.of("no space left");

    assertThat(guardian.kill(new KillSwitch("fat finger"), NOON)).isEqualTo(PRESSED);
    assertThat(guardian.check(TestOrder.buy("a", "1").order()).approved()).isFalse();
    assertThat(guardian.problem()).contains("no space left");
  }

  @Test
  void isSavedByTheNextPressWhenTheDiskIsWellAgain() {
    latch.failure = Optional.of("no space left");
    guardian.kill(new KillSwitch("fat finger"), NOON);
    latch.failure = Optional.empty();

    assertThat(guardian.kill(new KillSwitch("again"), NOON.plusSeconds(9))).isEqualTo(PRESSED);
    assertThat(latch.saved).containsExactly(PRESSED);
    assertThat(guardian.problem()).isEmpty();
  }

  @Test
  void staysPressedWhenItsLiftingCannotBeSaved() {
    guardian.kill(new KillSwitch("fat finger"), NOON);
    latch.failure = Optional.of("no space left");

    assertThatThrownBy(() -> guardian.reset(new Reset("checked"), NOON))
        .isInstanceOf(LatchFailure.class)
        .hasMessage("no space left");
    assertThat(guardian.status()).isEqualTo(PRESSED);
  }

  @Test
  void startsPressedWhenItCannotBeRead() {
    latch.failure = Optional.of("the kill switch's file cannot be read");

    var blind = guardian();

    assertThat(blind.status().state()).isEqualTo(State.HALTED);
    assertThat(blind.status().reason()).contains("the kill switch's file cannot be read");
    assertThat(blind.problem()).contains("the kill switch's file cannot be read");
  }

  @Test
  void canBeLiftedByHandAfterItCouldNotBeRead() throws LatchFailure {
    latch.failure = Optional.of("the kill switch's file cannot be read");
    var blind = guardian();
    latch.failure = Optional.empty();

    assertThat(blind.reset(new Reset("file replaced"), NOON).state()).isEqualTo(State.ACTIVE);
    assertThat(blind.problem()).isEmpty();
  }

  private RiskGuardian guardian() {
    var started = new RiskGuardian(RiskLimits.DEFAULT, Capacity.DEFAULT, latch);
    started.register(
        new RegisterStrategy(
            "crossover",
            new RegisterStrategy.Limits(List.of("IBM"), false, Money.of("20000"), 10)));
    return started;
  }
}
