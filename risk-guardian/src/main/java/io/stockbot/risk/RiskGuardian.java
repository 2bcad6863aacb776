package io.stockbot.risk;

import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.ReportSnapshot.WorkingOrder;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.StrategyRegistered;
import io.stockbot.risk.book.Book;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.book.CapacityExceeded;
import io.stockbot.risk.book.OrderRates;
import io.stockbot.risk.rule.ProposedOrder;
import io.stockbot.risk.rule.RiskLimits;
import io.stockbot.risk.rule.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Approves or refuses orders, and never changes one. An approval takes its share of the rates and
 * of the exposure at once: the order counts as working with its whole quantity until it is reported
 * filled or closed. A refused order takes nothing.
 *
 * <p>Time is the time of the orders. For one thread at a time. Requests with wrong fields throw
 * {@link InvalidFields}, requests that do not fit into the {@link Capacity} {@link
 * CapacityExceeded}; both change nothing, but for a fill in a position that does not fit.
 */
public final class RiskGuardian {

  private final Capacity capacity;
  private final Rules rules;
  private final TradingState state;
  private final MarketWatch market;
  private final Strategies strategies;
  private final OrderRates rates = new OrderRates();
  private final Decisions decisions;
  private Book book;

  /** Reads the latch; one that cannot be read counts as a kill switch that is pressed. */
  public RiskGuardian(RiskLimits limits, Capacity capacity, Latch latch) {
    this.capacity = capacity;
    rules = new Rules(limits);
    state = new TradingState(latch);
    market = new MarketWatch(limits);
    strategies = new Strategies(capacity.strategies());
    decisions = new Decisions(capacity.decisions());
    book = new Book(capacity);
  }

  /** Puts a strategy's limits in force for all orders from now on. */
  public StrategyRegistered register(RegisterStrategy strategy) {
    RequestChecks.check(strategy);
    strategies.register(strategy);
    return new StrategyRegistered(strategy.id());
  }

  /** Decides on an order; on one that was decided already, as the first time. */
  public OrderDecision check(CheckOrder order) {
    RequestChecks.check(order);
    return decisions.find(order.orderId()).orElseGet(() -> decide(order));
  }

  private OrderDecision decide(CheckOrder order) {
    // Its decision is forgotten, but what is working was approved.
    if (book.isWorking(order.orderId())) {
      return new OrderDecision(order.orderId(), true, List.of());
    }
    var violations = rules.violations(proposed(order));
    var decision = new OrderDecision(order.orderId(), violations.isEmpty(), violations);
    if (decision.approved()) {
      reserve(order);
    }
    decisions.remember(decision);
    return decision;
  }

  private ProposedOrder proposed(CheckOrder order) {
    return new ProposedOrder(
        order,
        strategies.limits(order.strategyId()),
        book.ofStrategy(order.strategyId(), order.symbol()),
        book.ofAccount(order.symbol()),
        rates.ofStrategy(order.strategyId(), order.time()),
        rates.ofAll(order.time()),
        state.status(),
        market.reducing());
  }

  private void reserve(CheckOrder order) {
    book.open(
        new WorkingOrder(
            order.orderId(), order.strategyId(), order.symbol(), order.side(), order.quantity()));
    rates.add(order.strategyId(), order.time());
  }

  /**
   * Replaces all positions and working orders, and forgets how stale the market is; rates, limits
   * and the kill switch stay.
   */
  public RiskStatus report(ReportSnapshot snapshot) {
    RequestChecks.check(snapshot);
    book = Book.of(snapshot, capacity);
    market.clear();
    return status();
  }

  /** Moves shares from a working order to the position. */
  public void report(ReportFill fill) {
    RequestChecks.check(fill);
    book.fill(fill);
  }

  /** Releases what is left of a working order; nothing for an order that is not working. */
  public void report(ReportClosed closed) {
    book.close(closed.orderId());
  }

  /** Lets nothing but orders that reduce pass while most of the market is stale. */
  public RiskStatus report(ReportQuotes quotes) {
    RequestChecks.check(quotes);
    market.report(quotes);
    return status();
  }

  /**
   * Presses the kill switch, which is saved before this returns; a press that cannot be saved holds
   * all the same and is a {@link #problem()}. Pressing again keeps the first reason.
   */
  public RiskStatus kill(KillSwitch kill, Instant at) {
    state.press(kill.reason().isBlank() ? "no reason given" : kill.reason(), at);
    return status();
  }

  /**
   * Lifts the kill switch, with a reason; changes nothing when it is not pressed.
   *
   * @throws LatchFailure when that cannot be saved, and the switch stays pressed
   */
  public RiskStatus reset(Reset reset, Instant at) throws LatchFailure {
    RequestChecks.check(reset);
    state.release(reset.reason(), at);
    return status();
  }

  /** The kill switch's while it is pressed, else the market's while that is stale. */
  public RiskStatus status() {
    var ofKillSwitch = state.status();
    return switch (ofKillSwitch.state()) {
      case HALTED -> ofKillSwitch;
      case ACTIVE, REDUCING -> market.reducing().orElse(ofKillSwitch);
    };
  }

  /** Why the state of the kill switch would not survive a restart; empty when it would. */
  public Optional<String> problem() {
    return state.problem();
  }
}
