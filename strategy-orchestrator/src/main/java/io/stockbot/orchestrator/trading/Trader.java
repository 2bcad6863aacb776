package io.stockbot.orchestrator.trading;

import io.stockbot.orchestrator.catalogue.Plan;
import io.stockbot.orchestrator.ledger.Fill;
import io.stockbot.orchestrator.market.Instruments;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.market.StatusBoard;
import io.stockbot.orchestrator.order.DeskListener;
import io.stockbot.orchestrator.order.Order;
import io.stockbot.orchestrator.order.OrderDesk;
import io.stockbot.orchestrator.order.OrderState;
import io.stockbot.orchestrator.order.Reason;
import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.run.Phase;
import io.stockbot.orchestrator.run.Runs;
import io.stockbot.orchestrator.run.StrategyRun;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Quote;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes orders of signals, one at a time for each strategy and symbol, so that a reversal enters
 * only when its exit has filled; and closes a position that has lost too much. Each order is
 * preceded by its signal. Not thread-safe.
 */
public final class Trader implements DeskListener {

  private static final Logger LOG = LoggerFactory.getLogger(Trader.class);

  /** A stop-loss that was refused is tried again after so long. */
  private static final Duration STOP_LOSS_RETRY = Duration.ofSeconds(1);

  private final Runs runs;
  private final OrderDesk desk;
  private final Audience audience;
  private final Sizing sizing;
  private final Ids ids;
  private final Map<String, Instant> stopLossRefused = new HashMap<>();

  /**
   * @param desk makes the order desk that reports to this trader
   */
  public Trader(
      Runs runs,
      Function<DeskListener, OrderDesk> desk,
      QuoteBoard quotes,
      Instruments instruments,
      StatusBoard statuses,
      Audience audience,
      Ids ids) {
    this.runs = runs;
    this.desk = desk.apply(this);
    this.audience = audience;
    this.sizing = new Sizing(quotes, instruments, statuses);
    this.ids = ids;
  }

  /** Goes on with the signals of a symbol until one of them has become an order. */
  public void act(StrategyRun run, String symbol, Instant now) {
    while (run.phase() == Phase.RUNNING && !desk.hasOpen(of(run, symbol))) {
      var signal = run.nextSignal(symbol);
      if (signal.isEmpty()) {
        return;
      }
      sizing
          .ticket(run, run.plan().orElseThrow(), signal.get())
          .ifPresent(ticket -> place(run, ticket, now));
    }
  }

  /** Closes each position in the quoted symbol that has lost too much. */
  public void watch(Quote quote, Instant now) {
    runs.all().forEach(run -> watch(run, quote, now));
  }

  private void watch(StrategyRun run, Quote quote, Instant now) {
    var limit = run.plan().map(Plan::stopLossPercentage);
    var position = run.book().position(quote.symbol());
    if (limit.isEmpty()
        || position.isEmpty()
        || !StopLoss.isHit(position.get(), quote, limit.get())
        || desk.hasOpen(of(run, quote.symbol()))
        || wasJustRefused(run, quote.symbol(), now)) {
      return;
    }
    sizing
        .exit(run, quote.symbol(), Reason.STOP_LOSS, BigDecimal.ONE)
        .ifPresent(ticket -> place(run, ticket, now));
  }

  /** A time after now was taken from another feed's clock and says nothing. */
  private boolean wasJustRefused(StrategyRun run, String symbol, Instant now) {
    return Optional.ofNullable(stopLossRefused.get(key(run, symbol)))
        .filter(refused -> !now.isBefore(refused))
        .filter(refused -> now.isBefore(refused.plus(STOP_LOSS_RETRY)))
        .isPresent();
  }

  private static String key(StrategyRun run, String symbol) {
    return run.id() + " " + symbol;
  }

  private static Predicate<Order> of(StrategyRun run, String symbol) {
    return order -> order.strategyId().equals(run.id()) && order.symbol().equals(symbol);
  }

  private void place(StrategyRun run, Ticket ticket, Instant now) {
    audience.tell(
        new StrategySignal(
            ids.next("sig"),
            run.id(),
            run.entry().name(),
            ticket.symbol(),
            ticket.price(),
            ticket.side(),
            ticket.quantity(),
            Map.of("orderType", OrderType.MARKET.name(), "reason", ticket.reason().name()),
            now,
            ticket.confidence()),
        now);
    desk.place(
        new Order(
            ids.next("order"),
            run.id(),
            ticket.symbol(),
            ticket.side(),
            OrderType.MARKET,
            ticket.quantity(),
            Optional.empty(),
            run.plan().orElseThrow().dataResolution(),
            ticket.reason()),
        now);
  }

  /** Takes back each open order that enters a symbol. */
  public void cancelEntries(String symbol, String why, Instant now) {
    desk.cancel(order -> order.symbol().equals(symbol) && order.reason() == Reason.ENTRY, why, now);
  }

  /** Where its orders are. */
  public OrderDesk desk() {
    return desk;
  }

  /** Books a fill and tells everybody. */
  @Override
  public void traded(Order order, Fill fill, boolean complete) {
    run(order).book().apply(fill);
    audience.tell(
        new StrategyTrade(
            ids.next("trade"),
            fill.strategyId(),
            fill.orderId(),
            fill.symbol(),
            fill.side(),
            fill.quantity(),
            fill.price(),
            fill.time(),
            complete ? StrategyTrade.Status.FILLED : StrategyTrade.Status.PARTIALLY_FILLED,
            fill.time()),
        fill.time());
  }

  /** What follows an order that did not fill was meant for a position that has not come. */
  @Override
  public void ended(Order order, OrderState state, String why, Instant now) {
    LOG.atInfo()
        .addKeyValue("order", order.id())
        .addKeyValue("strategy", order.strategyId())
        .addKeyValue("symbol", order.symbol())
        .addKeyValue("side", order.side())
        .addKeyValue("quantity", order.quantity())
        .addKeyValue("state", state)
        .log(why);
    var run = run(order);
    if (state == OrderState.REFUSED && order.reason() == Reason.STOP_LOSS) {
      stopLossRefused.put(key(run, order.symbol()), now);
    }
    if (state != OrderState.FILLED) {
      run.dropSignals(order.symbol());
    }
    act(run, order.symbol(), now);
  }

  private StrategyRun run(Order order) {
    return runs.find(order.strategyId()).orElseThrow();
  }
}
