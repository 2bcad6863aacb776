package io.stockbot.marketdata.server.alpaca;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.CancelMessage;
import io.stockbot.alpaca.data.CorrectionMessage;
import io.stockbot.alpaca.data.QuoteMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.alpaca.data.TradeMessage;
import io.stockbot.alpaca.stream.DataListener;
import io.stockbot.alpaca.stream.Origin;
import io.stockbot.alpaca.stream.StreamState;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what the stream says over to the gateway's thread, in the gateway's words. Trades are
 * Alpaca's own business: it cuts the minutes itself, and a trade that is added to them would count
 * twice.
 */
final class Relay implements DataListener {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final FeedListener listener;
  private final Scheduler scheduler;
  private final Halts halts = new Halts();
  private boolean isLive;

  Relay(FeedListener listener, Scheduler scheduler) {
    this.listener = listener;
    this.scheduler = scheduler;
  }

  /** Whether everything up to now has been told; asked on the gateway's thread. */
  boolean isLive() {
    return isLive;
  }

  @Override
  public void quote(QuoteMessage quote) {
    var told =
        new Quote(
            quote.symbol(),
            quote.time(),
            quote.bid(),
            quote.bidSize(),
            quote.ask(),
            quote.askSize());
    scheduler.execute(() -> listener.tick(told));
  }

  @Override
  public void bar(BarMessage bar, Origin origin) {
    var told = minute(bar);
    scheduler.execute(() -> listener.bar(told));
  }

  @Override
  public void revision(BarMessage bar, Origin origin) {
    var told = minute(bar).revised(1);
    scheduler.execute(() -> listener.bar(told));
  }

  private static Bar minute(BarMessage bar) {
    return new Bar(
        bar.symbol(),
        Resolution.MINUTE_1,
        bar.time(),
        bar.end(),
        bar.open(),
        bar.high(),
        bar.low(),
        bar.close(),
        bar.volume(),
        bar.trades(),
        bar.vwap());
  }

  @Override
  public void trade(TradeMessage trade, Origin origin) {}

  @Override
  public void correction(CorrectionMessage correction) {}

  @Override
  public void cancel(CancelMessage cancel) {}

  @Override
  public void status(StatusMessage status) {
    scheduler.execute(() -> halts.after(status).ifPresent(listener::status));
  }

  @Override
  public void bands(BandsMessage bands) {
    scheduler.execute(() -> listener.status(halts.after(bands)));
  }

  @Override
  public void refused(Set<String> symbols, String reason) {
    LOG.atWarn()
        .addKeyValue("symbols", symbols)
        .addKeyValue("reason", reason)
        .log("symbols cannot be had");
  }

  @Override
  public void state(StreamState state, Optional<String> reason) {
    switch (state) {
      case LIVE -> scheduler.execute(() -> turn(true, State.LIVE, Optional.empty()));
      case WAITING, STOPPED ->
          scheduler.execute(() -> turn(false, State.DOWN, reason.or(() -> Optional.of("stopped"))));
      case CONNECTING, AUTHENTICATING, SUBSCRIBING, RECOVERING -> {}
    }
  }

  private void turn(boolean live, State state, Optional<String> reason) {
    isLive = live;
    halts.forget();
    listener.state(state, reason);
  }
}
