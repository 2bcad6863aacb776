package io.stockbot.marketdata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.testing.TestClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayServiceTest {

  private static final String SECTION = "stock-bot.market-data-gateway.";
  private static final Pattern STEP = Pattern.compile("\"step\":(\\d+)");

  private static final String TRADES = "timestamp,symbol,price,size\n";

  /** Closed by nobody: its threads are daemons and serve all tests. */
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void tellsTheSimulatedMarketToASubscriber() throws Exception {
    try (var service = started(Map.of());
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","requestId":"r1","streams":["market_quotes","market_trades",
          "market_bars","market_status"],"symbols":["AAPL","NOPE"],"dataResolution":"1s"}\
          """);

      assertThat(client.awaitType("subscriptions"))
          .contains("\"requestId\":\"r1\"", "NOPE", "get_symbols");
      assertThat(client.awaitType("feed_status"))
          .contains("\"SIMULATED\"", "\"LIVE\"", "\"SYSTEM\"");
      assertThat(client.awaitType("market_quote")).contains("\"symbol\":\"AAPL\"");
      assertThat(client.awaitType("market_bar")).contains("\"dataResolution\":\"1s\"");
      assertThat(client.received()).anyMatch(message -> message.contains("market_trade"));
    }
  }

  @Test
  void answersBarsAndSymbols() throws Exception {
    try (var service = started(Map.of());
        var client = client(service)) {
      client.send(
          """
          {"type":"get_bars","requestId":"b","symbol":"MSFT","dataResolution":"1d","limit":3}\
          """);
      assertThat(client.awaitType("bars")).contains("\"requestId\":\"b\"", "\"MSFT\"", "\"1d\"");

      client.send("{\"type\":\"get_symbols\"}");
      assertThat(client.awaitType("symbols")).contains("SIMULATED", "AAPL");
    }
  }

  @Test
  void describesItsInstrumentsAsTheUserSetThem() throws Exception {
    try (var service =
            started(
                Map.of(
                    "instruments.AAPL.name", "Apple Inc.", "instruments.AAPL.shortable", "false"));
        var client = client(service)) {
      client.send("{\"type\":\"get_symbols\"}");

      assertThat(client.awaitType("symbols"))
          .contains(
              """
              {"symbol":"AAPL","name":"Apple Inc.","tradable":true,"fractionable":false,\
              "shortable":false}\
              """,
              """
              {"symbol":"MSFT","tradable":true,"fractionable":false,"shortable":true}\
              """,
              """
              "tickSizes":[{"from":0,"size":0.0001},{"from":1,"size":0.01}]\
              """);
    }
  }

  @Test
  void startsWithNoInstrumentThatIsMisspelt() {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(Map.of("instruments.AAPL.tradeable", "false")))
        .withMessageContaining("tradable");
  }

  @Test
  void anAnswerStaysBelowWhatMayWaitForASession() throws Exception {
    try (var service = started(Map.of());
        var client = client(service)) {
      client.send(
          """
          {"type":"get_bars","symbol":"MSFT","dataResolution":"tick","limit":10000}\
          """);

      var answer = client.awaitType("bars");

      assertThat(answer.length()).isBetween(BarsFrame.MAX_BYTES * 9 / 10, BarsFrame.MAX_BYTES);
      assertThat(client.isOpen()).isTrue();
    }
  }

  @Test
  void refusesInWordsWhatItCannotAnswer() throws Exception {
    try (var service = started(Map.of());
        var client = client(service)) {
      client.send("{\"type\":\"get_bars\",\"symbol\":\"NOPE\",\"dataResolution\":\"1m\"}");
      assertThat(client.awaitType("error")).contains("SYMBOL_NOT_FOUND");
      client.send(
          """
          {"type":"get_bars","symbol":"AAPL","dataResolution":"1m","limit":0}\
          """);
      assertThat(client.awaitType("error")).contains("BAD_FIELD", "limit");
      client.send("{\"type\":\"get_active_strategies\",\"requestId\":\"x\"}");
      assertThat(client.awaitType("error"))
          .contains("BAD_TYPE", "belongs to the strategy-orchestrator", "\"requestId\":\"x\"");
      client.send("{\"type\":\"get_risk_status\"}");
      assertThat(client.awaitType("error")).contains("BAD_TYPE", "belongs to the risk-guardian");
    }
  }

  @Test
  void numbersMarketDataForASessionThatAsksAndForNoOther() throws Exception {
    try (var service = started(Map.of());
        var plain = client(service);
        var numbered = client(service)) {
      var subscribe =
          "{\"type\":\"subscribe\",\"streams\":[\"market_quotes\",\"market_trades\"],\"symbols\":[\"AAPL\"]";
      plain.send(subscribe + "}");
      numbered.send(subscribe + ",\"seq\":true,\"snapshot\":true}");

      assertThat(numbered.awaitType("market_quote")).contains("\"seq\":");
      assertThat(numbered.await(message -> message.contains("\"prev\":"))).contains("market_quote");
      assertThat(plain.awaitType("market_trade")).doesNotContain("\"seq\"");
      assertThat(plain.received()).noneMatch(message -> message.contains("\"prev\""));
    }
  }

  @Test
  void refusesASessionMoreSymbolsThanItMayHave() throws Exception {
    try (var service = started(Map.of("subscriptions.maxSymbols", "1"));
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","requestId":"r","streams":["market_quotes"],"symbols":["AAPL","MSFT"]}\
          """);

      assertThat(client.awaitType("error")).contains("LIMIT_SYMBOLS", "\"requestId\":\"r\"");
    }
  }

  @Test
  void unsubscribingLeavesNothing() throws Exception {
    try (var service = started(Map.of());
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","streams":["market_quotes"],"symbols":["AAPL"]}\
          """);
      client.awaitType("market_quote");

      client.send("{\"type\":\"unsubscribe\",\"streams\":[\"market_quotes\"]}");

      assertThat(client.awaitType("subscriptions")).contains("\"subscriptions\":[]");
    }
  }

  @Test
  void aPacedSessionTakesAReplayStepByStep() throws Exception {
    writeTrades("180.00");
    try (var service = started(replay(Map.of("replay.window", "1")));
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","streams":["market_trades","market_bars","market_status"],
          "symbols":["IBM"],"dataResolution":"1m","paced":true}\
          """);

      var last = -1L; // the subscription begins at step 0
      while (client.received().stream().noneMatch(message -> message.contains("\"CLOSED\""))) {
        var next = client.await(m -> m.contains("\"market_clock\"") || m.contains("\"CLOSED\""));
        var step = STEP.matcher(next);
        if (step.find()) {
          assertThat(Long.parseLong(step.group(1))).isEqualTo(last + 1);
          last++;
          client.send("{\"type\":\"taken\",\"step\":" + last + "}");
        }
      }

      assertThat(client.received()).filteredOn(m -> m.contains("\"market_trade\"")).hasSize(3);
      assertThat(client.received()).filteredOn(m -> m.contains("\"market_bar\"")).hasSize(2);
      assertThat(client.received().getLast()).contains("feed_status", "CLOSED", "DATA");
    }
  }

  @Test
  void aReplayRunsThroughForASessionThatIsNotPaced() throws Exception {
    writeTrades("180.00");
    try (var service = started(replay(Map.of()));
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","streams":["market_trades","market_status"],"symbols":["IBM"]}\
          """);

      client.await(message -> message.contains("\"CLOSED\""));

      assertThat(client.received()).noneMatch(message -> message.contains("market_clock"));
      assertThat(health(service)).startsWith("200");
    }
  }

  @Test
  void aBrokenLineIsToldAndTheServiceIsNotReady() throws Exception {
    writeTrades("oops");
    try (var service = started(replay(Map.of()));
        var client = client(service)) {
      assertThat(health(service)).startsWith("200");
      client.send(
          """
          {"type":"subscribe","streams":["market_trades","market_status"],"symbols":["IBM"]}\
          """);

      assertThat(client.await(message -> message.contains("\"DOWN\"")))
          .contains("trades.csv, line 2: price 'oops' is no number");
      assertThat(health(service)).startsWith("503").contains("line 2");
    }
  }

  @Test
  void followsAFileAndSaysWhenNothingComesFromIt() throws Exception {
    var file = Files.writeString(folder.resolve("live.csv"), TRADES);
    try (var service = started(tail(file, Map.of("stale.feedAfter", "200 ms")));
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","streams":["market_trades","market_status"],"symbols":["IBM"]}\
          """);

      assertThat(client.await(message -> message.contains("\"STALE\"")))
          .contains("\"CSV_TAIL\"", "nothing came from CSV_TAIL for 0.2 s");
      assertThat(health(service)).startsWith("503").contains("the feed is stale");
      append(file, "2026-01-05T15:00:00Z,IBM,180.25,100\n");

      assertThat(client.awaitType("market_trade")).contains("180.25");
      assertThat(client.received()).filteredOn(m -> m.contains("\"LIVE\"")).hasSize(2);
      client.await(message -> message.contains("\"STALE\""));
    }
  }

  @Test
  void aBrokenLineOfAFileThatGrowsIsToldAndAnotherFileMendsIt() throws Exception {
    var file = Files.writeString(folder.resolve("live.csv"), TRADES);
    try (var service = started(tail(file, Map.of()));
        var client = client(service)) {
      client.send("{\"type\":\"subscribe\",\"streams\":[\"market_status\"]}");
      client.awaitType("feed_status");

      append(file, "oops\n");
      assertThat(client.await(message -> message.contains("\"DOWN\"")))
          .contains("live.csv, line 2: has 1 columns");
      assertThat(health(service)).startsWith("503").contains("line 2");
      Files.writeString(file, TRADES.substring(0, 1));

      assertThat(client.await(message -> message.contains("\"LIVE\"")))
          .contains("live.csv became shorter");
      assertThat(health(service)).startsWith("200");
    }
  }

  @Test
  void tellsHowItStandsWithTheSymbolsThatAreNamed() throws Exception {
    try (var service = started(Map.of());
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","streams":["market_status"],"symbols":["AAPL"]}\
          """);

      client.awaitType("subscriptions");
      client.awaitType("feed_status");
      assertThat(client.awaitType("market_status"))
          .contains("\"symbol\":\"AAPL\"", "\"state\":\"TRADING\"", "\"stale\":false");
    }
  }

  @Test
  void doesNotStartWithoutAFileToFollow() throws Exception {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(Map.of("feed", "csv-tail")))
        .withMessageStartingWith("csv-tail needs a file: --data FILE");
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(tail(Path.of("/no/such/file"), Map.of())))
        .withMessage("nothing to follow: /no/such/file: there is no such file");
    var empty = Files.writeString(folder.resolve("empty.csv"), TRADES);
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(tail(empty, Map.of("csvTail.symbols", ""))))
        .withMessageContaining("names no symbol yet: --symbols");
  }

  @Test
  void whatIsRecordedCanBeReplayed() throws Exception {
    writeTrades("180.00");
    var first = trades(replay(Map.of("record", "true")));

    var again = trades(replay(Map.of("replay.data", folder.resolve("history").toString())));

    assertThat(first).hasSize(3);
    assertThat(again).isEqualTo(first);
  }

  /** What a replay tells of trades, from its data on: the envelope has the time of day. */
  private List<String> trades(Map<String, String> settings) throws StartFailure {
    try (var service = started(settings);
        var client = client(service)) {
      client.send(
          """
          {"type":"subscribe","streams":["market_trades","market_status"],"symbols":["IBM"]}\
          """);
      client.await(message -> message.contains("\"CLOSED\""));
      return client.received().stream()
          .filter(message -> message.contains("\"market_trade\""))
          .map(message -> message.substring(message.indexOf("\"data\"")))
          .toList();
    }
  }

  @Test
  void aReplayIsNotRecordedOntoItself() throws Exception {
    writeTrades("180.00");
    trades(replay(Map.of("record", "true")));
    var onto =
        replay(Map.of("record", "true", "replay.data", folder.resolve("history").toString()));

    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(onto))
        .withMessageContaining("set stock-bot.market-data-gateway.history.directory to another");
  }

  @Test
  void doesNotStartWithoutDataToReplay() {
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(Map.of("feed", "replay")))
        .withMessageStartingWith("a replay needs data: --data");
    assertThatExceptionOfType(StartFailure.class)
        .isThrownBy(() -> create(replay(Map.of("replay.data", "/no/such/data"))))
        .withMessage("nothing to replay: /no/such/data: there is no such file or folder");
  }

  @Test
  void doesNotStartWithAWrongSetting() {
    for (var wrong :
        List.of(
            Map.of("feed", "sumilated"),
            Map.of("replay.speed", "fast"),
            Map.of("replay.from", "yesterday"),
            Map.of("replay.from", "2013-10-08T00:00:00Z", "replay.to", "2013-10-07T00:00:00Z"),
            Map.of("replay.window", "0"),
            Map.of("bars.keep", "0"),
            Map.of("history.recordBatch", "0"),
            Map.of("history.recordEvery", "0 s"),
            Map.of("csvTail.dataResolution", "tick"),
            Map.of("csvTail.period", "0 s"),
            Map.of("csvTail.hours", "sometimes"),
            Map.of("fallback.feed", "simulated"),
            Map.of("fallback.feed", "replay"),
            Map.of("feed", "csv-tail", "fallback.feed", "csv-tail"),
            Map.of("feed", "replay", "fallback.feed", "csv-tail"),
            Map.of("fallback.after", "-1 s"),
            Map.of("stale.feedAfter", "0 s"),
            Map.of("stale.symbolAfter", "0 s"),
            Map.of("subscriptions.linger", "-1 s"),
            Map.of("subscriptions.maxSymbols", "0"),
            Map.of("server.conflateAbove", "2000000"),
            Map.of("simulated.symbols", ""),
            Map.of("simulated.startPrice", "0"))) {
      assertThatExceptionOfType(StartFailure.class)
          .as("%s", wrong)
          .isThrownBy(() -> create(wrong))
          .withMessageContaining("market-data-gateway");
    }
  }

  private void writeTrades(String firstPrice) throws IOException {
    Files.write(
        folder.resolve("trades.csv"),
        List.of(
            "timestamp,symbol,price,size",
            "2013-10-07T13:30:00.500Z,IBM," + firstPrice + ",100",
            "2013-10-07T13:30:10.500Z,IBM,180.10,100",
            "2013-10-07T13:31:11Z,IBM,180.20,100"));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  /** Of IBM, at any time of day, from the beginning of the file. */
  private static Map<String, String> tail(Path file, Map<String, String> more) {
    var all = new HashMap<>(Map.of("feed", "csv-tail", "csvTail.data", file.toString()));
    all.put("csvTail.symbols", "IBM");
    all.put("csvTail.start", "beginning");
    all.put("csvTail.hours", "always");
    all.put("csvTail.period", "10 ms");
    all.putAll(more);
    return all;
  }

  private Map<String, String> replay(Map<String, String> more) {
    var all = new HashMap<>(Map.of("feed", "replay", "replay.speed", "max"));
    all.put("replay.data", folder.toString());
    all.putAll(more);
    return all;
  }

  private Service started(Map<String, String> changes) throws StartFailure {
    var service = create(changes);
    service.start();
    return service;
  }

  private Service create(Map<String, String> changes) throws StartFailure {
    var overrides = new HashMap<String, String>();
    overrides.put("stock-bot.secretFile", folder.resolve("secret").toString());
    overrides.put(SECTION + "server.port", "0");
    overrides.put(SECTION + "history.directory", folder.resolve("history").toString());
    changes.forEach((key, value) -> overrides.put(SECTION + key, value));
    return GatewayService.create(Settings.load(Optional.empty(), overrides));
  }

  private static TestClient client(Service service) {
    return TestClient.connect(service.port(), "/ws");
  }

  private static String health(Service service) throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + service.port() + "/health");
    var response =
        HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    return response.statusCode() + " " + response.body();
  }
}
