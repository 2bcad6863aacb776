package io.stockbot.marketdata.simulated;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Tick;
import io.stockbot.protocol.value.Trade;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The made-up ticks of one symbol, one after the other: quotes in cents that are 1 to 3 cents wide,
 * and trades at the bid or at the ask. The same seed, symbol, price and present make the same
 * ticks. Not for several threads.
 */
public final class SimulatedMarket {

  private static final double TRADES = 0.8;
  private static final double WITH_THE_TREND = 0.58;
  private static final double ODD_LOTS = 0.15;
  private static final double LARGER = 0.55;
  private static final int ROUND_LOT = 100;
  private static final int MOST_LOTS = 20;
  private static final long MICROS_PER_CENT = 10_000;
  private static final double CENTS_PER_DOLLAR = 100;

  private final String symbol;
  private final SplittableRandom random;
  private final PriceWalk walk;
  private final Tempo tempo;
  private Instant time;
  private Instant nextTime;

  /**
   * @param startPrice where the price begins, 400 days before the present, and returns to
   * @param present until when the past reaches; ticks become denser towards it
   */
  public SimulatedMarket(long seed, String symbol, Price startPrice, Instant present) {
    this.symbol = symbol;
    random = new SplittableRandom(seed ^ new SplittableRandom(symbol.hashCode()).nextLong());
    walk = new PriceWalk(random, startPrice.toDecimal().doubleValue());
    tempo = new Tempo(random, present);
    time = present.minus(Tempo.PAST);
    nextTime = time;
  }

  public String symbol() {
    return symbol;
  }

  /** When the next ticks happen. */
  public Instant nextTime() {
    return nextTime;
  }

  /** The next ticks, all of one time: a quote, and most often a trade. */
  public List<Tick> next() {
    walk.advance(Duration.between(time, nextTime).toMillis() / 1_000.0);
    time = nextTime;
    nextTime = time.plus(tempo.pause(time));
    var ticks = new ArrayList<Tick>(2);
    var quote = quote();
    ticks.add(quote);
    if (!tempo.isLively(time) || random.nextDouble() < TRADES) {
      ticks.add(trade(quote));
    }
    return ticks;
  }

  private Quote quote() {
    var turbulence = walk.turbulence();
    var spread = turbulence > 0.9 ? 3 : turbulence > 0.3 ? 2 : 1;
    var bid = Math.max(1, Math.round(walk.price() * CENTS_PER_DOLLAR - spread / 2.0));
    return new Quote(symbol, time, cents(bid), lots(), cents(bid + spread), lots());
  }

  private Trade trade(Quote quote) {
    var up = random.nextDouble() < WITH_THE_TREND ? walk.isRising() : !walk.isRising();
    return new Trade(symbol, time, up ? quote.ask() : quote.bid(), size());
  }

  private Quantity size() {
    if (random.nextDouble() < ODD_LOTS) {
      return Quantity.of(random.nextLong(1, ROUND_LOT));
    }
    var lots = 1;
    while (lots < MOST_LOTS && random.nextDouble() < LARGER) {
      lots++;
    }
    return Quantity.of((long) lots * ROUND_LOT);
  }

  private Quantity lots() {
    return Quantity.of(random.nextLong(1, MOST_LOTS + 1) * ROUND_LOT);
  }

  private static Price cents(long cents) {
    return new Price(cents * MICROS_PER_CENT);
  }
}
