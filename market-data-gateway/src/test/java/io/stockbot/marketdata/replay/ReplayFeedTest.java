package io.stockbot.marketdata.replay;

import static io.stockbot.marketdata.testing.Ticks.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedData;
import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus.Clock;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayFeedTest {

  private static final List<Stream> ALL =
      List.of(Stream.MARKET_TRADES, Stream.MARKET_QUOTES, Stream.MARKET_BARS, Stream.MARKET_STATUS);
  private static final int WINDOW = 4;

  @TempDir private Path folder;
  private final ManualTime time = new ManualTime();
  private final Listening anna = Listening.eager();

  @Test
  void waitsForItsFirstSubscriber() throws Exception {
    var gateway = replay("max");
    time.pass(Duration.ofDays(1));
    assertThat(gateway.status().lastEventTime()).isEmpty();
    assertThat(gateway.status().clock()).isEqualTo(Clock.DATA);

    gateway.subscribe(anna, seconds(Optional.empty()));
    time.run();

    assertThat(anna.told()).startsWith("quote 179.9", "trade 180");
  }

  @Test
  void whoSubscribesToTheStateAloneDoesNotStartIt() throws Exception {
    var gateway = replay("max");
    gateway.subscribe(
        anna,
        new Subscribe(
            List.of(Stream.MARKET_STATUS), Optional.empty(), Optional.empty(), Optional.empty()));

    time.run();

    assertThat(gateway.status().lastEventTime()).isEmpty();
  }

  @Test
  void tellsAllInTheOrderOfTheDataAndThenCloses() throws Exception {
    var gateway = replay("max");
    gateway.subscribe(anna, seconds(Optional.of(true)));
    finish(gateway);

    assertThat(anna.told())
        .containsExactly(
            "quote 179.9",
            "trade 180",
            "clock 13:30:00.500Z",
            "bar 1s 180",
            "clock 13:30:01Z",
            "clock 13:30:05Z",
            "quote 180",
            "clock 13:30:10Z",
            "trade 180.1",
            "clock 13:30:10.500Z",
            "quote 180.05",
            "bar 1s 180.1",
            "trade 180.2",
            "trade 180.3",
            "clock 13:30:11Z",
            "bar 1s 180.3",
            "clock 13:30:12Z",
            "clock 13:30:15Z",
            "clock 13:30:30Z",
            "clock 13:31:00Z",
            "clock 13:35:00Z",
            "clock 13:45:00Z",
            "clock 14:00:00Z",
            "clock 04:00:00Z",
            "CLOSED");
  }

  @Test
  void closesOpenBarsAtTheEndBeforeItCloses() throws Exception {
    var gateway = replay("max");
    gateway.subscribe(anna, seconds(Optional.empty()));
    time.run();

    assertThat(gateway.status().state()).isEqualTo(State.CLOSED);
    var request =
        new GetBars("IBM", Resolution.DAY_1, Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(((Bars) gateway.bars(request)).bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.trades()).isEqualTo(4));
  }

  @Test
  void waitsAtTheWindowForAPacedSession() throws Exception {
    var gateway = replay("max");
    gateway.subscribe(anna, seconds(Optional.of(true)));
    time.pass(Duration.ofHours(1));
    assertThat(anna.clocks()).hasSize(WINDOW);

    gateway.taken(anna, 1);
    time.pass(Duration.ofHours(1));

    assertThat(anna.clocks()).hasSize(WINDOW + 1);
  }

  @Test
  void aPacedSessionThatLeavesDoesNotHoldItAnyMore() throws Exception {
    var gateway = replay("max");
    gateway.subscribe(anna, seconds(Optional.of(true)));
    gateway.subscribe(Listening.eager(), seconds(Optional.empty()));
    time.run();
    assertThat(gateway.status().state()).isEqualTo(State.LIVE);

    gateway.leave(anna);
    time.run();

    assertThat(gateway.status().state()).isEqualTo(State.CLOSED);
  }

  @Test
  void waitsForTheSocketOfASessionThatIsNotPaced() throws Exception {
    var gateway = replay("max");
    var slow = Listening.slow();
    gateway.subscribe(slow, seconds(Optional.empty()));
    time.run();
    var told = slow.told().size();
    assertThat(gateway.status().state()).isEqualTo(State.LIVE);

    slow.take();
    time.run();

    assertThat(slow.told()).hasSizeGreaterThan(told);
  }

  @Test
  void standsStillWhileNobodyIsSubscribed() throws Exception {
    var gateway = replay("1");
    gateway.subscribe(anna, seconds(Optional.empty()));
    time.pass(Duration.ofSeconds(1));
    gateway.unsubscribe(anna, new Unsubscribe(ALL, Optional.empty(), Optional.empty()));
    time.pass(Duration.ofHours(1));
    assertThat(gateway.status().lastEventTime()).contains(at("13:30:00.500"));

    gateway.subscribe(anna, seconds(Optional.empty()));
    time.pass(Duration.ofMillis(4_999));
    assertThat(gateway.status().lastEventTime()).contains(at("13:30:00.500"));
    time.pass(Duration.ofMillis(1));

    assertThat(gateway.status().lastEventTime()).contains(at("13:30:10"));
  }

  @Test
  void keepsTheSpeedItIsGiven() throws Exception {
    var gateway = replay("10");
    gateway.subscribe(anna, seconds(Optional.empty()));

    time.pass(Duration.ofMillis(949));
    assertThat(gateway.status().lastEventTime()).contains(at("13:30:00.500"));
    time.pass(Duration.ofMillis(1));
    assertThat(gateway.status().lastEventTime()).contains(at("13:30:10"));
  }

  @Test
  void theQuoteOfAMinuteIsToldBeforeItsBar() throws Exception {
    write(
        "bars.csv",
        """
        timestamp,symbol,open,high,low,close,volume
        2013-10-07T13:33:00Z,IBM,180,182,179,181,500
        2013-10-07T13:34:00Z,IBM,181,183,180,182,700
        """);
    write(
        "quotes.csv",
        """
        timestamp,symbol,bidClose,bidSize,askClose,askSize
        2013-10-07T13:33:00Z,IBM,180.9,100,181.1,100
        2013-10-07T13:34:00Z,IBM,181.9,100,182.1,100
        """);
    var gateway = gateway(folder, "max");
    gateway.subscribe(anna, subscribe(Resolution.MINUTE_1, Optional.empty()));
    gateway.subscribe(anna, subscribe(Resolution.MINUTE_5, Optional.of(true)));
    finish(gateway);

    assertThat(anna.told().subList(0, 7))
        .containsExactly(
            "quote 180.9",
            "bar 1m 181",
            "clock 13:34:00Z",
            "quote 181.9",
            "bar 1m 182",
            "bar 5m 182",
            "clock 13:35:00Z");
  }

  @Test
  void aBrokenLineStopsItWithFileLineAndReason() throws Exception {
    writeDay("oops");
    var gateway = gateway(folder, "max");
    gateway.subscribe(anna, seconds(Optional.empty()));
    time.run();

    assertThat(anna.told()).containsExactly("quote 179.9", "trade 180", "DOWN");
    assertThat(gateway.status().state()).isEqualTo(State.DOWN);
    assertThat(gateway.status().reason().orElseThrow())
        .endsWith("trades.csv, line 3: price 'oops' is no number");
  }

  @Test
  void twoRunsTellTheSame() throws Exception {
    var ticks = RecordedData.require("ticks");

    var first = run(ticks);
    var second = run(ticks);

    assertThat(first).hasSizeGreaterThan(100_000);
    assertThat(first.equals(second)).isTrue();
  }

  @Test
  void minutesOfTheReplayAreThoseOfTheTicks() throws Exception {
    var file = RecordedData.require("ticks", "IBM_20131007_trades.csv");
    var gateway = gateway(file, "max");
    gateway.subscribe(anna, subscribe(Resolution.MINUTE_1, Optional.empty()));
    time.run();

    assertThat(anna.bars()).hasSize(453);
    assertThat(gateway.lateTrades()).isZero();
    assertThat(anna.bars().getFirst().vwap()).hasToString("181.738239");
  }

  private List<MarketDataEvent> run(Path data) throws BrokenData {
    var gateway = gateway(data, "max");
    var listening = Listening.eager();
    gateway.subscribe(listening, seconds(Optional.empty()));
    time.run();
    return listening.events();
  }

  private void finish(MarketDataGateway gateway) {
    while (gateway.status().state() == State.LIVE) {
      time.run();
      gateway.taken(anna, anna.clocks().getLast().step());
    }
  }

  private MarketDataGateway replay(String speed) throws IOException, BrokenData {
    writeDay("180.10");
    return gateway(folder, speed);
  }

  private void writeDay(String secondPrice) throws IOException {
    write(
        "trades.csv",
        """
        timestamp,symbol,price,size
        2013-10-07T13:30:00.500Z,IBM,180.00,100
        2013-10-07T13:30:10.500Z,IBM,%s,100
        2013-10-07T13:30:11Z,IBM,180.20,100
        2013-10-07T13:30:11Z,IBM,180.30,100
        """
            .formatted(secondPrice));
    write(
        "quotes.csv",
        """
        timestamp,symbol,bid,bidSize,ask,askSize
        2013-10-07T13:30:00.500Z,IBM,179.90,100,180.10,100
        2013-10-07T13:30:10Z,IBM,180.00,100,180.10,100
        2013-10-07T13:30:11Z,IBM,180.05,100,180.10,100
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private MarketDataGateway gateway(Path path, String speed) throws BrokenData {
    var data = DataFolder.of(path);
    var symbols = data.symbols(List.of());
    var recording = new Recording(data, Excerpt.of(symbols, Optional.empty(), Optional.empty()));
    return new MarketDataGateway(
        new ReplayFeed(recording, symbols, Speed.of(speed), time, time),
        new GatewayLimits(Duration.ZERO, 10_000, WINDOW, Optional.empty(), Duration.ZERO, 100),
        time);
  }

  private static Subscribe seconds(Optional<Boolean> paced) {
    return subscribe(Resolution.SECOND_1, paced);
  }

  private static Subscribe subscribe(Resolution resolution, Optional<Boolean> paced) {
    return new Subscribe(ALL, Optional.of(List.of("IBM")), Optional.of(resolution), paced);
  }
}
