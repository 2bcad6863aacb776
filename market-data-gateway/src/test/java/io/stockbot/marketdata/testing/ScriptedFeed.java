package io.stockbot.marketdata.testing;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.TradingHours;
import io.stockbot.protocol.marketdata.FeedStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A feed that has IBM and SPY, does nothing by itself, and remembers what it was asked. */
public final class ScriptedFeed implements Feed {

  private final List<String> asked = new ArrayList<>();
  private final String provider;
  private TradingHours hours = TradingHours.ALWAYS;
  private @Nullable FeedListener listener;

  public ScriptedFeed() {
    this("SCRIPTED");
  }

  public ScriptedFeed(String provider) {
    this.provider = provider;
  }

  /** Whom it speaks to, once it is open: what it shall tell is told to this one. */
  public FeedListener says() {
    return Objects.requireNonNull(listener);
  }

  public void keeps(TradingHours hours) {
    this.hours = hours;
  }

  @Override
  public TradingHours hours() {
    return hours;
  }

  /** What it was asked, such as {@code start IBM}. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String provider() {
    return provider;
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.SYSTEM;
  }

  @Override
  public List<String> symbols() {
    return List.of("IBM", "SPY");
  }

  @Override
  public void open(FeedListener listener) {
    asked.add("open");
    this.listener = listener;
  }

  @Override
  public void start(String symbol) {
    asked.add("start " + symbol);
  }

  @Override
  public void stop(String symbol) {
    asked.add("stop " + symbol);
  }
}
