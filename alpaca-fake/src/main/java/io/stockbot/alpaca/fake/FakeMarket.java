package io.stockbot.alpaca.fake;

import io.stockbot.alpaca.data.HistoricTrade.Update;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A market that does what it is told, at the time it is told. What happens is said to all
 * subscribers and stays in the history. Safe for use by many threads: one thing happens at a time,
 * subscriptions included.
 */
public final class FakeMarket implements InstantSource {

  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  private final Map<String, FakeTape> tapes = new TreeMap<>();
  private final Map<String, Map<String, Object>> quotes = new TreeMap<>();
  private final Map<String, List<Map<String, Object>>> told = new TreeMap<>();
  private final Audience audience = new Audience();
  private Instant now;
  private long lastId = 70_000;

  public FakeMarket(Instant now) {
    this.now = now;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  /** Lets time pass: minutes end, and half a minute later those that changed are told again. */
  public synchronized void advanceTo(Instant time) {
    var next = now.truncatedTo(ChronoUnit.MINUTES).plus(HALF_A_MINUTE);
    if (!next.isAfter(now)) {
      next = next.plus(HALF_A_MINUTE);
    }
    while (!next.isAfter(time)) {
      now = next;
      turn(next);
      next = next.plus(HALF_A_MINUTE);
    }
    now = time;
  }

  private void turn(Instant time) {
    if (time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
      tapes
          .values()
          .forEach(
              tape -> tape.close(time).ifPresent(bar -> close(Wire.bar("b", tape.symbol(), bar))));
    } else {
      tapes
          .values()
          .forEach(tape -> tape.changes().forEach(bar -> say(Wire.bar("u", tape.symbol(), bar))));
    }
  }

  private void close(Map<String, Object> bar) {
    told.computeIfAbsent((String) bar.get("S"), _ -> new ArrayList<>()).add(bar);
    say(bar);
  }

  /** The last three minutes as they were told at first, the newest first. */
  synchronized List<Map<String, Object>> toldBars(String symbol) {
    var all = told.getOrDefault(symbol, List.of());
    return all.subList(Math.max(0, all.size() - 3), all.size()).reversed();
  }

  /**
   * Somebody trades now.
   *
   * @return the trade's id
   */
  public synchronized long trade(String symbol, String price, int size) {
    return trade(symbol, now, price, size);
  }

  /** A trade is told late: it happened before now. */
  public synchronized long trade(String symbol, Instant time, String price, int size) {
    var trade =
        new FakeTrade(symbol, ++lastId, time, new BigDecimal(price), size, Optional.empty());
    tape(symbol).add(trade);
    say(Wire.trade("t", trade));
    return trade.id();
  }

  /** A trade does not count any more. */
  public synchronized void cancel(String symbol, long id) {
    tape(symbol).replace(id, Update.CANCELED).ifPresent(trade -> say(Wire.cancel(trade, now)));
  }

  /**
   * A trade had another price.
   *
   * @return the id of the trade that stands for it
   */
  public synchronized long correct(String symbol, long id, String price) {
    var original = tape(symbol).replace(id, Update.INCORRECT).orElseThrow();
    var corrected =
        new FakeTrade(
            symbol,
            ++lastId,
            original.time(),
            new BigDecimal(price),
            original.size(),
            Optional.of(Update.CORRECTED));
    tape(symbol).add(corrected);
    say(Wire.correction(original, corrected, now));
    return corrected.id();
  }

  public synchronized void quote(String symbol, String bid, String ask) {
    var quote = Wire.quote(symbol, new BigDecimal(bid), new BigDecimal(ask), now);
    quotes.put(symbol, quote);
    say(quote);
  }

  public synchronized void halt(String symbol) {
    say(Wire.status(symbol, "H", "Trading Halt", now));
  }

  public synchronized void resume(String symbol) {
    say(Wire.status(symbol, "T", "Trading Resumption", now));
  }

  public synchronized void bands(String symbol, String upper, String lower) {
    say(Wire.bands(symbol, new BigDecimal(upper), new BigDecimal(lower), now));
  }

  /** Says something as it is, such as a message of a type that nobody knows. */
  public synchronized void say(Map<String, Object> message) {
    audience.tell(message);
  }

  /** Says everything that happens in a task in one frame. */
  public synchronized void inOneFrame(Runnable task) {
    audience.hold();
    try {
      task.run();
    } finally {
      audience.release();
    }
  }

  /** How many trades a minute of a symbol has that count. */
  public synchronized int trades(String symbol, Instant minute) {
    return tape(symbol).bar(minute).map(bar -> (Integer) bar.get("n")).orElse(0);
  }

  /** Whether a minute is running in which somebody traded. */
  public synchronized boolean isInsideABar() {
    var minute = now.truncatedTo(ChronoUnit.MINUTES);
    return tapes.values().stream().anyMatch(tape -> tape.bar(minute).isPresent());
  }

  synchronized void change(FakeSession session, Runnable change) {
    change.run();
    audience.keep(session);
  }

  synchronized void leave(FakeSession session) {
    audience.leave(session);
  }

  synchronized List<Map<String, Object>> bars(String symbol, Instant first, Instant last) {
    return tape(symbol).bars(first, last);
  }

  synchronized List<Map<String, Object>> tradeItems(String symbol, Instant first, Instant last) {
    var items = new ArrayList<Map<String, Object>>();
    tape(symbol).trades(first, last).forEach(trade -> items.add(trade.item()));
    return items;
  }

  synchronized Optional<Map<String, Object>> latestQuote(String symbol) {
    return Optional.ofNullable(quotes.get(symbol));
  }

  private FakeTape tape(String symbol) {
    return tapes.computeIfAbsent(symbol, FakeTape::new);
  }
}
