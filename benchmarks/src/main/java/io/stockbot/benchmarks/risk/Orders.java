package io.stockbot.benchmarks.risk;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The orders of ten strategies as a service asks about them: one each second of the market's time,
 * which is within the default limits, but for each tenth, whose price is beyond the collar. Not for
 * several threads.
 */
final class Orders {

  static final int STRATEGIES = 10;

  private static final Codec CODEC = new Codec(Limits.BETWEEN_SERVICES);
  private static final Instant OPEN = Instant.parse("2026-01-05T14:30:00Z");
  private static final String SYMBOL = "AAPL";
  private static final Price BID = Price.of("187.24");
  private static final Price ASK = Price.of("187.26");
  private static final Price BEYOND_THE_COLLAR = Price.of("200");
  private static final Quantity SIZE = Quantity.of(300);
  private static final RegisterStrategy.Limits LIMITS =
      new RegisterStrategy.Limits(List.of(SYMBOL), false, Money.of("50000"), 10);

  private int made;

  /** The frames that register all strategies. */
  static List<byte[]> registrations() {
    return IntStream.range(0, STRATEGIES)
        .mapToObj(i -> frame(new RegisterStrategy(strategy(i), LIMITS)))
        .toList();
  }

  /** The frame after which no order is open and no position is held. */
  static byte[] nothingOpen() {
    return frame(new ReportSnapshot(List.of(), List.of()));
  }

  /** The frames of the next orders, none of which was asked about before. */
  List<byte[]> next(int count) {
    return IntStream.range(0, count).mapToObj(_ -> frame(order(made++))).toList();
  }

  private static CheckOrder order(int i) {
    var time = OPEN.plusSeconds(i);
    return new CheckOrder(
        "bench-" + i,
        strategy(i / STRATEGIES),
        SYMBOL,
        Side.BUY,
        OrderType.LIMIT,
        Quantity.of(1),
        Optional.of(i % STRATEGIES == STRATEGIES - 1 ? BEYOND_THE_COLLAR : ASK),
        time,
        List.of(
            quote(time.minusMillis(80)),
            quote(time.minusMillis(330)),
            quote(time.minusMillis(580))),
        Optional.of(BID),
        Optional.of(new CheckOrder.LastBar(Resolution.MINUTE_1, time)));
  }

  private static Quote quote(Instant time) {
    return new Quote(SYMBOL, time, BID, SIZE, ASK, SIZE);
  }

  private static String strategy(int i) {
    return "strategy-" + i % STRATEGIES;
  }

  private static byte[] frame(Request request) {
    return CODEC.encode(Call.of(request));
  }
}
