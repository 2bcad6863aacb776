package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.time.Instant;
import java.util.Optional;

/** A listener that passes on to another one all that a subclass does not change. */
public abstract class ForwardingListener implements FeedListener {

  private final FeedListener listener;

  protected ForwardingListener(FeedListener listener) {
    this.listener = listener;
  }

  @Override
  public void tick(Tick tick) {
    listener.tick(tick);
  }

  @Override
  public void bar(Bar bar) {
    listener.bar(bar);
  }

  @Override
  public void clock(Instant time) {
    listener.clock(time);
  }

  @Override
  public void stepped(Instant time) {
    listener.stepped(time);
  }

  @Override
  public boolean ready() {
    return listener.ready();
  }

  @Override
  public Optional<Instant> nextClose() {
    return listener.nextClose();
  }

  @Override
  public void state(FeedStatus.State state, Optional<String> reason) {
    listener.state(state, reason);
  }

  @Override
  public void status(SymbolStatus status) {
    listener.status(status);
  }
}
