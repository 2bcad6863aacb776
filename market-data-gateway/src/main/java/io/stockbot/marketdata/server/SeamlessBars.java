package io.stockbot.marketdata.server;

import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.Seam;
import io.stockbot.marketdata.history.StoredBars;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bars from the history store and from memory in one answer. The store is read on a thread of its
 * own; what is in memory is looked up when that is done, so that a bar which closes meanwhile is in
 * the answer. Nothing is told that lies after the data's own time.
 */
final class SeamlessBars implements BarAnswers, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SeamlessBars.class);

  private final MarketDataGateway gateway;
  private final StoredBars stored;
  private final Executor gatewayThread;
  private final ThreadPoolExecutor reader;

  /**
   * @param capacity requests that may wait
   */
  SeamlessBars(MarketDataGateway gateway, StoredBars stored, Executor gatewayThread, int capacity) {
    this.gateway = gateway;
    this.stored = stored;
    this.gatewayThread = gatewayThread;
    var threads = Thread.ofVirtual().name("market-data-history").factory();
    reader =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(capacity), threads);
  }

  @Override
  public void answer(GetBars request, Consumer<Event> reply) {
    var to = until(request);
    if (to.isPresent()
        && gateway.bars(unfilled(request)) instanceof Bars bars
        && asksForMore(request, bars)) {
      ask(request, to.get(), reply);
    } else {
      reply.accept(gateway.bars(request));
    }
  }

  /** Gaps are filled when all bars have been found. */
  private static GetBars unfilled(GetBars request) {
    return new GetBars(
        request.symbol(),
        request.dataResolution(),
        request.start(),
        request.end(),
        request.limit());
  }

  private static boolean asksForMore(GetBars request, Bars bars) {
    return request.dataResolution() != Resolution.TICK && bars.bars().size() < limit(request);
  }

  private static int limit(GetBars request) {
    return request.limit().orElse(MarketDataGateway.USUAL_BARS);
  }

  /** No later than the data's own time, before which a replay knows nothing. */
  private Optional<Instant> until(GetBars request) {
    var end = request.end().orElse(Instant.MAX);
    return switch (gateway.status().clock()) {
      case SYSTEM -> Optional.of(end);
      case DATA -> gateway.status().lastEventTime().map(now -> now.isBefore(end) ? now : end);
    };
  }

  private void ask(GetBars request, Instant to, Consumer<Event> reply) {
    try {
      reader.execute(() -> read(request, to, reply));
    } catch (RejectedExecutionException full) {
      reply.accept(unavailable("too many requests wait for the history store"));
    }
  }

  private void read(GetBars request, Instant to, Consumer<Event> reply) {
    try {
      var from = request.start().orElse(Instant.MIN);
      var past =
          stored.latest(request.symbol(), request.dataResolution(), from, to, limit(request));
      gatewayThread.execute(() -> reply.accept(join(request, past)));
    } catch (HistoryFailure e) {
      LOG.error("get_bars: {}", e.getMessage());
      gatewayThread.execute(
          () -> reply.accept(unavailable("the history store cannot be read; the log says why")));
    }
  }

  private Event join(GetBars request, List<Bar> past) {
    return gateway.bars(unfilled(request)) instanceof Bars now
        ? gateway.filled(request, Seam.join(past, now.bars(), limit(request)))
        : gateway.bars(request);
  }

  private static ErrorReply unavailable(String reason) {
    return ErrorReply.of(ErrorCode.INTERNAL, reason);
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }
}
