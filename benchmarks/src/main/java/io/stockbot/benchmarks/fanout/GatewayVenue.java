package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.wire.Scratch;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.marketdata.server.GatewayService;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ours: a market-data-gateway on a feed that tells as the bench wants. */
final class GatewayVenue implements Venue {

  private static final String SECTION = "stock-bot.market-data-gateway.";

  private @Nullable Service service;
  private @Nullable Publisher publisher;
  private @Nullable Receipts receipts;

  @Override
  public void open() throws StartFailure {
    var feed = new AtomicReference<BenchFeed>();
    try (var scratch = Scratch.create()) {
      service =
          GatewayService.create(
              Settings.load(Optional.empty(), changes(scratch)),
              (scheduler, _) -> {
                feed.set(new BenchFeed(scheduler));
                return feed.get();
              });
    }
    service.start();
    var made = new Publisher(feed.get().scheduler()::execute, feed.get()::tell);
    publisher = made;
    receipts = new Receipts(made::taken);
  }

  /** Clients that only read never answer a ping. */
  private static Map<String, String> changes(Scratch scratch) {
    return Map.of(
        "stock-bot.secretFile",
        scratch.file("services.secret").toString(),
        SECTION + "server.port",
        "0",
        SECTION + "server.pingAfter",
        "1 h",
        SECTION + "server.cutAfter",
        "2 h");
  }

  @Override
  public URI uri() {
    return URI.create("ws://127.0.0.1:" + open(service).port() + "/ws");
  }

  @Override
  public int receiptsPort() {
    return open(receipts).port();
  }

  @Override
  public Run saturate(Duration time) {
    return open(publisher).saturate(time);
  }

  @Override
  public Run pace(double perSecond, Duration time) {
    return open(publisher).pace(perSecond, time);
  }

  @Override
  public void close() {
    if (service != null) {
      service.close();
    }
    if (receipts != null) {
      receipts.close();
    }
  }

  private static <T> T open(@Nullable T part) {
    return Optional.ofNullable(part).orElseThrow(() -> new IllegalStateException("not open"));
  }
}
