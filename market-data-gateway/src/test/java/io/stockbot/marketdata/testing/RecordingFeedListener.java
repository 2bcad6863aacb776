package io.stockbot.marketdata.testing;

import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Tick;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what a feed told, each in some words; how late it is apart. */
public final class RecordingFeedListener implements FeedListener {

  private final List<String> words = new ArrayList<>();
  private final List<Instant> clocks = new ArrayList<>();

  /** Such as {@code trade IBM 180.01} or {@code DOWN: no line}. */
  public List<String> words() {
    return List.copyOf(words);
  }

  /** What it said of the time. */
  public List<Instant> clocks() {
    return List.copyOf(clocks);
  }

  @Override
  public void tick(Tick tick) {
    words.add(
        switch (tick) {
          case Quote quote -> "quote " + quote.symbol() + " " + quote.bid();
          case TradeCorrection correction -> "correction " + correction.originalId();
          case TradeCancel cancel -> "cancel " + cancel.id();
          case Trade trade -> "trade " + trade.symbol() + " " + trade.price();
        });
  }

  @Override
  public void bar(Bar bar) {
    words.add("bar " + bar.symbol() + " " + bar.close());
  }

  @Override
  public void clock(Instant time) {
    clocks.add(time);
  }

  @Override
  public void stepped(Instant time) {
    words.add("step");
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public Optional<Instant> nextClose() {
    return Optional.empty();
  }

  @Override
  public void state(FeedStatus.State state, Optional<String> reason) {
    words.add(state + reason.map(text -> ": " + text).orElse(""));
  }

  @Override
  public void status(SymbolStatus status) {
    words.add(status.symbol() + " " + status.state());
  }
}
