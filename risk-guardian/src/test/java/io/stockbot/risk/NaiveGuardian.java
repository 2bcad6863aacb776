package io.stockbot.risk;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy.Limits;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules as somebody would write them on paper: for every order everything is counted afresh
 * from the list of all that happened, with nothing kept between orders.
 */
final class NaiveGuardian {

  sealed interface Happening {}

  /** An approval, and the time that the windows took for it. */
  record Approved(CheckOrder order, Instant counted) implements Happening {}

  record Filled(ReportFill fill) implements Happening {}

  record Closed(String orderId) implements Happening {}

  private final Map<String, Limits> strategies;
  private final List<Happening> history = new ArrayList<>();
  private final Map<String, List<String>> decided = new HashMap<>();
  private final NaiveMarket market = new NaiveMarket();
  private boolean halted;
  private boolean paused;

  NaiveGuardian(Map<String, Limits> strategies) {
    this.strategies = strategies;
  }

  void halt(boolean pressed) {
    halted = pressed;
  }

  void reported(ReportQuotes report) {
    paused = market.isStaleAfter(report);
  }

  void happened(Happening happening) {
    history.add(happening);
  }

  /** Rule and scope of each violation. */
  List<String> check(CheckOrder order) {
    return decided.computeIfAbsent(order.orderId(), _ -> decide(order));
  }

  private List<String> decide(CheckOrder order) {
    var found = new ArrayList<String>();
    var limits = strategies.get(order.strategyId());
    var q = order.quantity().toDecimal();
    var sign = new BigDecimal(order.side().sign());
    var mine = new Sums(filled -> filled.equals(order.strategyId()), order.symbol());
    var everybody = new Sums(_ -> true, order.symbol());
    var target = mine.position.add(mine.open(order.side()).add(q).multiply(sign));
    var reducing =
        q.signum() > 0
            && mine.position.signum() * sign.signum() < 0
            && target.signum() * mine.position.signum() >= 0;
    var ref =
        order.quotes().stream()
            .findFirst()
            .filter(quote -> quote.isUsable())
            .map(quote -> quote.middle().toDecimal())
            .orElse(null);
    var px =
        order.orderType() == OrderType.MARKET
            ? ref
            : order.limitPrice().map(price -> price.toDecimal()).orElse(null);

    if (q.signum() <= 0) {
      found.add("R01 ORDER");
    }
    if (order.orderType() == OrderType.LIMIT) {
      var tick = px == null || px.compareTo(BigDecimal.ONE) >= 0 ? "0.01" : "0.0001";
      if (px == null || px.signum() <= 0 || px.remainder(new BigDecimal(tick)).signum() != 0) {
        found.add("R01 ORDER");
      }
    }
    if (!reducing) {
      if (limits == null || !limits.symbols().contains(order.symbol())) {
        found.add("R03 STRATEGY");
      }
      if (q.compareTo(new BigDecimal("10000")) > 0) {
        found.add("R08 ORDER");
      }
      var cap = new BigDecimal("25000");
      var own = limits == null ? cap : limits.maxPositionValue().amount();
      if (px != null && px.multiply(q).compareTo(own.min(cap)) > 0) {
        found.add(own.compareTo(cap) < 0 ? "R09 STRATEGY" : "R09 ACCOUNT");
      }
    }
    if (px != null
        && ref != null
        && px.subtract(ref).abs().compareTo(ref.multiply(new BigDecimal("0.02"))) > 0) {
      found.add("R10 ORDER");
    }
    if (!reducing) {
      var now = now(order.time());
      var cap = limits == null ? 10 : Math.min(10, limits.maxOrdersPerMinute());
      if (approvals(now, order.strategyId()) >= cap) {
        found.add("R12 STRATEGY");
      }
      if (approvals(now, "") >= 60) {
        found.add("R12 ACCOUNT");
      }
      if (approvals(now, "") >= 120) {
        found.add("R12 GLOBAL");
      }
      if (ref != null
          && limits != null
          && mine.worst(order).multiply(ref).compareTo(limits.maxPositionValue().amount()) > 0) {
        found.add("R16 STRATEGY");
      }
      if (ref != null
          && everybody.worst(order).multiply(ref).compareTo(new BigDecimal("100000")) > 0) {
        found.add("R16 ACCOUNT");
      }
      quote(order, found);
      bar(order, found);
      if (paused) {
        found.add("R27 GLOBAL");
      }
      if (halted) {
        found.add("R33 GLOBAL");
      }
    }
    if (found.isEmpty()) {
      history.add(new Approved(order, now(order.time())));
    }
    return found;
  }

  private static void quote(CheckOrder order, List<String> found) {
    if (order.quotes().isEmpty()) {
      found.add("R27 SYMBOL");
      return;
    }
    var quote = order.quotes().getFirst();
    var away = Duration.between(quote.time(), order.time()).abs();
    if (away.compareTo(Duration.ofSeconds(5)) > 0) {
      found.add("R27 SYMBOL");
    }
    if (!quote.isUsable()) {
      found.add("R27 SYMBOL");
      return;
    }
    var second = order.quotes().size() > 1 && follow(order.quotes().get(1), quote);
    if (!second) {
      found.add("R27 SYMBOL");
    }
    if (order.averagePrice().isPresent() && jumps(quote.middle(), order.averagePrice().get())) {
      var third =
          second
              && order.quotes().size() > 2
              && follow(order.quotes().get(2), order.quotes().get(1));
      var agree =
          order.quotes().stream()
              .allMatch(
                  one ->
                      order.quotes().stream()
                          .allMatch(other -> !jumps(one.middle(), other.middle())));
      if (!third || !agree) {
        found.add("R27 SYMBOL");
      }
    }
  }

  private static boolean follow(Quote earlier, Quote later) {
    return earlier.isUsable() && !later.time().isAfter(earlier.time().plusSeconds(5));
  }

  private static boolean jumps(Price price, Price from) {
    var jump = price.toDecimal().subtract(from.toDecimal()).abs();
    return jump.compareTo(from.toDecimal().multiply(new BigDecimal("0.1"))) > 0;
  }

  private static void bar(CheckOrder order, List<String> found) {
    order
        .lastBar()
        .filter(bar -> bar.dataResolution() != Resolution.TICK)
        .filter(
            bar -> {
              var seconds =
                  bar.dataResolution() == Resolution.MINUTE_1
                      ? 90
                      : 3 * bar.dataResolution().duration().toSeconds();
              return order.time().isAfter(bar.end().plusSeconds(seconds));
            })
        .ifPresent(_ -> found.add("R27 SYMBOL"));
  }

  /** The approvals of the clock that the time is of: it has not been behind one by over 60 s. */
  private Stream<Approved> approvals(Instant time) {
    var ofClock = new ArrayList<Approved>();
    var times = history.stream().filter(Approved.class::isInstance).map(Approved.class::cast);
    times.forEach(
        approved -> {
          dropWhenBehind(ofClock, approved.counted());
          ofClock.add(approved);
        });
    dropWhenBehind(ofClock, time);
    return ofClock.stream();
  }

  private static void dropWhenBehind(List<Approved> approvals, Instant time) {
    if (approvals.stream().anyMatch(a -> a.counted().isAfter(time.plusSeconds(60)))) {
      approvals.clear();
    }
  }

  private Instant now(Instant time) {
    return approvals(time)
        .map(Approved::counted)
        .filter(counted -> counted.isAfter(time))
        .max(Instant::compareTo)
        .orElse(time);
  }

  private long approvals(Instant now, String strategyId) {
    return approvals(now)
        .filter(
            approved -> strategyId.isEmpty() || approved.order().strategyId().equals(strategyId))
        .filter(approved -> approved.counted().isAfter(now.minusSeconds(60)))
        .count();
  }

  /** Position and open shares in a symbol, of the strategies that are asked for. */
  private final class Sums {

    private BigDecimal position = BigDecimal.ZERO;
    private BigDecimal openBuys = BigDecimal.ZERO;
    private BigDecimal openSells = BigDecimal.ZERO;

    Sums(Predicate<String> whose, String symbol) {
      for (var happening : history) {
        if (happening instanceof Filled(ReportFill fill)
            && whose.test(fill.strategyId())
            && fill.symbol().equals(symbol)) {
          position = position.add(fill.quantity().signed(fill.side()).toDecimal());
        }
        if (happening instanceof Approved(CheckOrder order, Instant _)
            && whose.test(order.strategyId())
            && order.symbol().equals(symbol)) {
          if (order.side() == Side.BUY) {
            openBuys = openBuys.add(open(order));
          } else {
            openSells = openSells.add(open(order));
          }
        }
      }
    }

    private BigDecimal open(CheckOrder order) {
      var open = order.quantity().toDecimal();
      for (var happening : history) {
        if (happening instanceof Closed(String id) && id.equals(order.orderId())) {
          return BigDecimal.ZERO;
        }
        if (happening instanceof Filled(ReportFill fill)
            && fill.orderId().equals(order.orderId())) {
          open = open.subtract(fill.quantity().toDecimal());
        }
      }
      return open.max(BigDecimal.ZERO);
    }

    BigDecimal open(Side side) {
      return side == Side.BUY ? openBuys : openSells;
    }

    BigDecimal worst(CheckOrder order) {
      var q = order.quantity().toDecimal();
      var buys = order.side() == Side.BUY ? openBuys.add(q) : openBuys;
      var sells = order.side() == Side.SELL ? openSells.add(q) : openSells;
      var wLong = position.add(buys).max(BigDecimal.ZERO);
      var wShort = position.subtract(sells).min(BigDecimal.ZERO);
      return wLong.max(wShort.abs());
    }
  }
}
