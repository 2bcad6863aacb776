package io.stockbot.orchestrator.trading;

import io.stockbot.orchestrator.catalogue.Plan;
import io.stockbot.orchestrator.market.Instruments;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.market.StatusBoard;
import io.stockbot.orchestrator.order.Reason;
import io.stockbot.orchestrator.run.StrategyRun;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Side;
import io.stockbot.strategy.Signal;
import java.math.BigDecimal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many shares a signal means: an entry as many whole shares as {@code maxPositionValue} pays
 * for at the ask, where the instrument is traded on that side; an exit the whole position.
 */
final class Sizing {

  private static final Logger LOG = LoggerFactory.getLogger(Sizing.class);

  private final QuoteBoard quotes;
  private final Instruments instruments;
  private final StatusBoard statuses;

  Sizing(QuoteBoard quotes, Instruments instruments, StatusBoard statuses) {
    this.quotes = quotes;
    this.instruments = instruments;
    this.statuses = statuses;
  }

  /** The ticket of a signal; none when there is nothing to do. */
  Optional<Ticket> ticket(StrategyRun run, Plan plan, Signal signal) {
    return switch (signal) {
      case Signal.Enter enter -> entry(run, plan, enter);
      case Signal.Exit exit -> exit(run, exit.symbol(), Reason.EXIT, exit.confidence());
    };
  }

  /** Closes the position in a symbol; none when there is no position. */
  Optional<Ticket> exit(StrategyRun run, String symbol, Reason reason, BigDecimal confidence) {
    var held = run.book().quantity(symbol);
    if (held.isZero()) {
      return Optional.empty();
    }
    var side = held.signum() > 0 ? Side.SELL : Side.BUY;
    return price(symbol, side)
        .map(price -> new Ticket(symbol, side, held.abs(), price, reason, confidence));
  }

  private Optional<Ticket> entry(StrategyRun run, Plan plan, Signal.Enter enter) {
    if (run.isPaused() || !run.book().quantity(enter.symbol()).isZero()) {
      return Optional.empty();
    }
    if (!instruments.allows(enter.symbol(), enter.side())) {
      noEntry(run, enter, "the instrument is not traded on that side");
      return Optional.empty();
    }
    var obstacle = statuses.obstacle(enter.symbol());
    if (obstacle.isPresent()) {
      noEntry(run, enter, "the symbol is " + obstacle.get());
      return Optional.empty();
    }
    return price(enter.symbol(), enter.side())
        .flatMap(price -> entry(run, enter, price, shares(plan, enter.symbol())));
  }

  private Optional<Ticket> entry(
      StrategyRun run, Signal.Enter enter, Price price, Quantity shares) {
    if (shares.isZero()) {
      noEntry(run, enter, "maxPositionValue does not pay for one share at " + price);
      return Optional.empty();
    }
    return Optional.of(
        new Ticket(enter.symbol(), enter.side(), shares, price, Reason.ENTRY, enter.confidence()));
  }

  private static void noEntry(StrategyRun run, Signal.Enter enter, String why) {
    LOG.atWarn()
        .addKeyValue("strategy", run.id())
        .addKeyValue("symbol", enter.symbol())
        .addKeyValue("side", enter.side())
        .log("no entry: {}", why);
  }

  /** A short position is sized at the ask too, so that its middle is never above the limit. */
  private Quantity shares(Plan plan, String symbol) {
    return price(symbol, Side.BUY).map(plan.maxPositionValue()::wholeShares).orElse(Quantity.ZERO);
  }

  private Optional<Price> price(String symbol, Side side) {
    Optional<Quote> quote = quotes.usable(symbol);
    return quote.map(q -> q.opposite(side)).or(() -> quotes.mark(symbol));
  }
}
