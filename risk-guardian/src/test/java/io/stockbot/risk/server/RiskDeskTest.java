package io.stockbot.risk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.common.testing.RecordedLog;
import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.GetRiskStatus;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import io.stockbot.protocol.value.Stream;
import io.stockbot.risk.Latch;
import io.stockbot.risk.RiskGuardian;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.book.CapacityExceeded;
import io.stockbot.risk.rule.RiskLimits;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RiskDeskTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T17:00:00Z"));

  private final List<Object> happened = new ArrayList<>();
  private final Alarm alarm = new Alarm();
  private int lastReport;
  private final RiskDesk desk = desk(new JournalLatch(happened));
  private final FakeSession trader = new FakeSession(1, false, happened);
  private final FakeSession orchestrator = new FakeSession(2, true, happened);

  @Test
  void savesThePressBeforeAnybodyIsTold() {
    desk.answer(new FakeSession(3, false, happened), Call.of(subscribe()));
    happened.clear();
    desk.answer(trader, Call.of(new KillSwitch("fat finger")));

    var pressed =
        new RiskStatus(State.HALTED, Optional.of("fat finger"), Optional.of(CLOCK.instant()));
    assertThat(happened).hasSize(3);
    assertThat(happened.get(0)).isEqualTo("saved HALTED");
    assertThat(happened.get(1)).isInstanceOf(Frame.class);
    assertThat(happened.get(2)).isEqualTo(pressed);
  }

  @Test
  void pressesTheSwitchItselfAfterAFaultAndIsUnhealthy() {
    alarm.fault(new IllegalStateException("lost count"));
    desk.answer(trader, Call.of(new GetRiskStatus()));

    assertThat(happened.getFirst()).isEqualTo("saved HALTED");
    assertThat(((RiskStatus) happened.getLast()).reason().orElseThrow()).contains("lost count");
    assertThat(alarm.problem().orElseThrow()).contains("lost count");
  }

  @Test
  void pressesTheSwitchAfterAFaultEvenWhileTheMarketIsStale() {
    reportSilence();
    alarm.fault(new IllegalStateException("lost count"));
    desk.answer(trader, Call.of(new GetRiskStatus()));

    assertThat(((RiskStatus) happened.getLast()).state()).isEqualTo(State.HALTED);
  }

  @Test
  void logsOnceThatTheMarketIsStale() {
    try (var log = new RecordedLog(StatusDesk.class)) {
      reportSilence();
      reportSilence();

      assertThat(log.linesWith("9 of 9 symbols"))
          .singleElement()
          .asString()
          .contains("market", "REDUCING");
    }
  }

  @Test
  void tellsItsSubscribersThatASnapshotMakesTheMarketFresh() {
    reportSilence();
    desk.answer(trader, Call.of(subscribe()));
    happened.clear();

    desk.answer(orchestrator, Call.of(new ReportSnapshot(List.of(), List.of())));

    assertThat(happened).hasSize(2);
    assertThat(happened.getFirst()).isInstanceOf(Frame.class);
    assertThat(((RiskStatus) happened.getLast()).state()).isEqualTo(State.ACTIVE);
  }

  /** Nine symbols that were never quoted, for half a minute and more. */
  private void reportSilence() {
    var silent =
        IntStream.range(0, 9)
            .mapToObj(i -> new ReportQuotes.LastQuote("S" + i, Optional.empty()))
            .toList();
    for (var second = 0; second <= 35; second += 5) {
      var time = CLOCK.instant().plusSeconds(lastReport + second);
      desk.answer(orchestrator, Call.of(new ReportQuotes(time, silent)));
    }
    lastReport += 35;
  }

  @Test
  void logsTheReasonOfAPressOnOneLine() {
    try (var log = new RecordedLog(StatusDesk.class)) {
      desk.answer(trader, Call.of(new KillSwitch("panic-of-a-test\nWARN all is well")));

      assertThat(log.linesWith("panic-of-a-test"))
          .singleElement()
          .asString()
          .contains("kill switch", "panic-of-a-test\\u000aWARN all is well");
    }
  }

  @Test
  void logsARefusedOrderOnOneLine() {
    var order =
        new CheckOrder(
            "order-of-a-test\nforged",
            "crossover",
            "IBM\nforged",
            Side.BUY,
            OrderType.MARKET,
            Quantity.of(1),
            Optional.empty(),
            CLOCK.instant(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    try (var log = new RecordedLog(RiskDesk.class)) {
      desk.answer(orchestrator, Call.of(order));

      assertThat(log.linesWith("order-of-a-test"))
          .singleElement()
          .asString()
          .contains("order refused", "R03")
          .doesNotContain("\n");
    }
  }

  @Test
  void refusesAStrategyThatDoesNotFit() {
    desk.answer(orchestrator, Call.of(strategy("first")));
    desk.answer(orchestrator, Call.of(strategy("second")));

    assertThat(((ErrorReply) happened.getLast()).code()).isEqualTo(ErrorCode.BAD_STATE);
  }

  @Test
  void takesAFillThatDoesNotFitForAFault() {
    desk.answer(orchestrator, Call.of(fill("IBM")));

    assertThatThrownBy(() -> desk.answer(orchestrator, Call.of(fill("MSFT"))))
        .isInstanceOf(CapacityExceeded.class);
  }

  @Test
  void tellsNothingMoreToASessionThatClosed() {
    desk.answer(trader, Call.of(subscribe()));
    desk.closed(trader);
    happened.clear();
    desk.answer(orchestrator, Call.of(new KillSwitch("fat finger")));

    assertThat(happened).noneMatch(Frame.class::isInstance);
  }

  private RiskDesk desk(Latch latch) {
    var guardian = new RiskGuardian(RiskLimits.DEFAULT, new Capacity(1, 1, 1, 1), latch);
    var subscribers = new RiskSubscribers(CLOCK);
    return new RiskDesk(guardian, new StatusDesk(guardian, subscribers, alarm, CLOCK), subscribers);
  }

  private static Subscribe subscribe() {
    return new Subscribe(
        List.of(Stream.RISK), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static RegisterStrategy strategy(String id) {
    return new RegisterStrategy(
        id, new RegisterStrategy.Limits(List.of("IBM"), false, Money.of("5000"), 10));
  }

  private static ReportFill fill(String symbol) {
    return new ReportFill(
        "o", "crossover", symbol, Side.BUY, Quantity.of(1), Price.of("100"), CLOCK.instant());
  }

  /** A latch that writes its saves into the same list as the sessions. */
  private record JournalLatch(List<Object> happened) implements Latch {

    @Override
    public Optional<RiskStatus> read() {
      return Optional.empty();
    }

    @Override
    public void save(RiskStatus status) {
      happened.add("saved " + status.state());
    }
  }
}
