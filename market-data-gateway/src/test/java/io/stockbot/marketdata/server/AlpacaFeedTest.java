package io.stockbot.marketdata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.stockbot.alpaca.DataFeed;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.fake.FakeAlpaca;
import io.stockbot.alpaca.fake.FakeMarket;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.Subscriber;
import io.stockbot.marketdata.bars.Alignment;
import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.PriceRule;
import io.stockbot.marketdata.bars.PriceSource;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlpacaFeedTest {

  private static final Instant OPEN = Instant.parse("2026-03-04T15:00:00Z");
  private static final Map<String, String> KEYS =
      Map.of(
          "APCA_API_KEY_ID", FakeAlpaca.KEYS.revealKeyId(),
          "APCA_API_SECRET_KEY", FakeAlpaca.KEYS.revealSecretKey());

  private static final BarRules RULES =
      new BarRules(
          100,
          Alignment.CLOCK,
          PriceSource.TRADES,
          PriceRule.TAPE,
          Optional.empty(),
          Duration.ofMinutes(15),
          Optional.empty());

  private final FakeMarket market = new FakeMarket(OPEN);
  private final FakeAlpaca alpaca = new FakeAlpaca(market, 0);
  private final SingleWriter thread = new SingleWriter("gateway", 10_000, _ -> {});
  private final List<String> told = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    thread.close();
    alpaca.close();
  }

  @Test
  void cutsLongerBarsFromMinutesAndSaysWhoseTheyAre() throws Exception {
    try (var feed = settings().source(KEYS).feed(new WriterScheduler(thread), market)) {
      thread.execute(() -> subscribe(feed));
      hears("status ALPACA_IEX LIVE");
      await().until(() -> alpaca.script().actions().contains("subscribe [ACME]"));
      await().until(this::hasQuote);

      for (var minute = 0; minute < 5; minute++) {
        market.trade("ACME", "41.0" + minute, 100);
        market.advanceTo(OPEN.plusSeconds(60L * (minute + 1)));
      }
      market.advanceTo(OPEN.plusSeconds(303));

      hears("bar 5m 15:00 close 41.04 volume 500");
      assertThat(told).contains("bar 1m 15:03 close 41.03 volume 100");

      alpaca.breakOff(500, "internal error");
      await().until(() -> told.stream().anyMatch(line -> line.contains("DOWN")));
    }
  }

  @Test
  void revisesAMinuteAndWhatIsCutFromItWhenATradeComesLate() throws Exception {
    try (var feed = settings().source(KEYS).feed(new WriterScheduler(thread), market)) {
      thread.execute(() -> subscribe(feed));
      await().until(this::hasQuote);
      market.trade("ACME", "41.01", 100);
      market.advanceTo(OPEN.plusSeconds(310));
      hears("bar 5m 15:00 close 41.01 volume 100");

      market.trade("ACME", OPEN.plusSeconds(59), "41.51", 50);
      market.advanceTo(OPEN.plusSeconds(330));

      hears("bar 1m 15:00 close 41.51 volume 150 revision 1");
      hears("bar 5m 15:00 close 41.51 volume 150 revision 1");
    }
  }

  @Test
  void passesHaltsOnUntilTradingResumes() throws Exception {
    try (var feed = settings().source(KEYS).feed(new WriterScheduler(thread), market)) {
      thread.execute(() -> subscribe(feed));
      await().until(this::hasQuote);

      market.halt("ACME");
      hears("ACME HALTED Halt News Pending");

      market.resume("ACME");
      hears("ACME TRADING");

      market.halt("ACME");
      alpaca.breakOff(500, "internal error");
      hears("ACME UNKNOWN");
    }
  }

  @Test
  void doesNotStartWithoutKeysAndNamesThem() {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> settings().source(Map.of()))
        .withMessageContaining("APCA_API_KEY_ID")
        .withMessageContaining("APCA_API_SECRET_KEY");
  }

  /** Quotes until one arrives: the subscription may still be on its way. */
  private boolean hasQuote() {
    market.quote("ACME", "41.35", "41.38");
    return told.contains("quote 41.35 41.38");
  }

  private void subscribe(Feed feed) {
    var gateway =
        new MarketDataGateway(
            feed,
            new GatewayLimits(Duration.ZERO, RULES, 1, Optional.empty(), Duration.ZERO, 100),
            new WriterScheduler(thread));
    var subscriber = new Writing();
    for (var resolution : List.of(Resolution.MINUTE_1, Resolution.MINUTE_5)) {
      gateway.subscribe(
          subscriber,
          new Subscribe(
              List.of(Stream.MARKET_BARS, Stream.MARKET_QUOTES, Stream.MARKET_STATUS),
              Optional.of(List.of("ACME")),
              Optional.of(resolution),
              Optional.empty()));
    }
  }

  private final class Writing implements Subscriber {
    @Override
    public void tell(MarketDataEvent event) {
      if (event instanceof MarketBar bar) {
        told.add(
            "bar %s %s close %s volume %s%s"
                .formatted(
                    bar.bar().dataResolution(),
                    bar.bar().start().toString().substring(11, 16),
                    bar.bar().close(),
                    bar.bar().volume(),
                    bar.bar().revision() > 0 ? " revision " + bar.bar().revision() : ""));
      } else if (event instanceof MarketQuote quote) {
        told.add("quote %s %s".formatted(quote.quote().bid(), quote.quote().ask()));
      } else if (event instanceof FeedStatus status) {
        told.add("status " + status.provider() + " " + status.state());
      } else if (event instanceof MarketStatus status) {
        told.add(
            status.symbol() + " " + status.state() + status.reason().map(" "::concat).orElse(""));
      }
    }

    @Override
    public void whenTaken(Runnable task) {
      task.run();
    }
  }

  private void hears(String line) {
    await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(told).contains(line));
  }

  private AlpacaSettings settings() {
    return new AlpacaSettings(
        DataFeed.IEX,
        Encoding.MSGPACK,
        List.of("ACME", "ZORK"),
        30,
        200,
        URI.create("ws://localhost:" + alpaca.port() + "/v2"),
        alpaca.uri(),
        alpaca.uri(),
        Duration.ofSeconds(2),
        Duration.ofMinutes(5),
        Duration.ZERO);
  }
}
