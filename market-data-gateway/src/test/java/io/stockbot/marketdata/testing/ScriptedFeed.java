package io.stockbot.marketdata.testing;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.protocol.marketdata.FeedStatus;
import java.util.ArrayList;
import java.util.List;

/** A feed that has IBM and SPY, does nothing by itself, and remembers what it was asked. */
public final class ScriptedFeed implements Feed {

  private final List<String> asked = new ArrayList<>();

  /** What it was asked, such as {@code start IBM}. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public String provider() {
    return "SCRIPTED";
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
