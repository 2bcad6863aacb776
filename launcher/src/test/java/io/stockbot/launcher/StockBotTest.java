package io.stockbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.service.Installation;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.testing.RecordingServices;
import io.stockbot.launcher.testing.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class StockBotTest {

  private static final Installation HERE =
      new Installation(Path.of("home"), Path.of("java"), "classes", Map.of());

  private final RecordingServices services = new RecordingServices();

  @ParameterizedTest
  @EnumSource
  void startsTheServiceThatIsNamed(ServiceKind kind) {
    type(kind.title());
    assertThat(services.kinds).containsExactly(kind);
  }

  @Test
  void saysInOneLineWhyAServiceCannotStart() {
    var seen = type("risk-guardian");
    assertThat(seen.status()).isEqualTo(1);
    assertThat(seen.err()).containsExactly("no risk-guardian today");
  }

  @ParameterizedTest
  @CsvSource({
    "--feed simulated, stock-bot.market-data-gateway.feed, simulated",
    "--feed replay, stock-bot.market-data-gateway.feed, replay",
    "--feed csv-tail, stock-bot.market-data-gateway.feed, csv-tail"
  })
  void anOptionOverridesASetting(String words, String key, String value) {
    type(("market-data-gateway " + words).split(" "));
    assertThat(services.overrides).isEqualTo(Map.of(key, value));
  }

  @Test
  void theSymbolsAreThoseOfEveryMarket() {
    type("market-data-gateway", "--symbols", "BRK.B,MSFT");
    assertThat(services.overrides)
        .isEqualTo(
            Map.of(
                "stock-bot.symbols", "BRK.B,MSFT",
                "stock-bot.market-data-gateway.simulated.symbols", "BRK.B,MSFT",
                "stock-bot.market-data-gateway.replay.symbols", "BRK.B,MSFT",
                "stock-bot.market-data-gateway.csvTail.symbols", "BRK.B,MSFT"));
  }

  @ParameterizedTest
  @CsvSource({
    "--from 2013-10-07T13:30:00Z, replay.from, 2013-10-07T13:30:00Z",
    "--to 2013-10-07T20:00:00Z, replay.to, 2013-10-07T20:00:00Z",
    "--speed 10, replay.speed, 10",
    "--speed 0.5, replay.speed, 0.5",
    "--speed max, replay.speed, max",
    "--data ., replay.data, ."
  })
  void anOptionOfReplayOverridesASetting(String words, String key, String value) {
    type(("market-data-gateway --feed replay " + words).split(" "));
    assertThat(services.overrides).containsEntry("stock-bot.market-data-gateway." + key, value);
  }

  @Test
  void readsTheFileOfSettings(@TempDir Path folder) throws Exception {
    var file = Files.createFile(folder.resolve("mine.conf"));
    type("strategy-orchestrator", "--config", file.toString());
    assertThat(services.file).isEqualTo(Optional.of(file));
  }

  @ParameterizedTest
  @CsvSource({
    "upp, 'stock-bot: ''upp'' is not known (did you mean ''up''?); try: stock-bot --help'",
    "up --fed replay, 'stock-bot up: ''--fed'' is not known (did you mean ''--feed''?)'",
    "up extra, stock-bot up: 'extra' is not known",
    "up --feed live, 'stock-bot up: --feed ''live'' is none of simulated, replay, csv-tail'",
    "up --speed, stock-bot up: Missing required parameter for option '--speed'",
    "up --speed fast, stock-bot up: --speed 'fast' is neither a number above 0 nor max",
    "up --speed 0, stock-bot up: --speed '0' is neither a number above 0 nor max",
    "up --speed -1, stock-bot up: --speed '-1' is neither a number above 0 nor max",
    "up --from today, stock-bot up: --from 'today' is not a time such as 2013-10-07T13:30:00Z",
    "up --to noon, stock-bot up: --to 'noon' is not a time such as 2013-10-07T13:30:00Z",
    "'up --symbols IBM,', 'stock-bot up: --symbols ''IBM,'' must hold symbols in capitals such as"
        + " A'",
    "up --symbols aapl, stock-bot up: --symbols 'aapl' must hold symbols in capitals such as AAPL",
    "'up --symbols A,B,A', 'stock-bot up: --symbols ''A,B,A'' must not hold a symbol twice'",
    "strategy-orchestrator --symbols 1A, stock-bot strategy-orchestrator: --symbols '1A' must hold",
    "up --config /no/file, stock-bot up: --config '/no/file' does not exist or cannot be read",
    "up --data /no/dir, stock-bot up: --data '/no/dir' does not exist or cannot be read",
    "test --short, stock-bot test: '--short' is not known",
    "help upp, stock-bot: 'upp' is not a command; try: stock-bot --help"
  })
  void aWrongWordGetsOneLineAndStatus2(String words, String line) {
    var seen = type(words.split(" "));
    assertThat(seen.status()).isEqualTo(2);
    assertThat(seen.out()).isEmpty();
    assertThat(seen.err()).singleElement().asString().startsWith(line).contains("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data .", "--from 2013-10-07T13:30:00Z", "--feed simulated --speed 2"})
  void anOptionOfReplayIsRefusedOnTheSimulatedMarket(String words) {
    var seen = type(("up " + words).split(" "));
    assertThat(seen.status()).isEqualTo(2);
    assertThat(seen.err()).singleElement().asString().contains("needs --feed replay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"simulated", "Simulated"})
  void theFileMayNameTheSimulatedMarket(String feed, @TempDir Path folder) throws Exception {
    var file = fileWithFeed(folder, feed);
    var seen = type("up", "--config", file.toString(), "--speed", "10");
    assertThat(seen.status()).isEqualTo(2);
    assertThat(seen.err()).singleElement().asString().contains("--speed needs --feed replay");
  }

  @Test
  void theFileThatGrowsIsGivenAsData() {
    type("market-data-gateway", "--feed", "csv-tail", "--data", ".");
    assertThat(services.overrides).containsEntry("stock-bot.market-data-gateway.csvTail.data", ".");
  }

  @Test
  void aFileThatGrowsHasNoSpeed() {
    var seen = type("up", "--feed", "csv-tail", "--speed", "10");
    assertThat(seen.status()).isEqualTo(2);
    assertThat(seen.err()).singleElement().asString().contains("--speed needs --feed replay");
  }

  @Test
  void theFileMayNameTheReplay(@TempDir Path folder) throws Exception {
    var file = fileWithFeed(folder, "replay");
    type("market-data-gateway", "--config", file.toString(), "--speed", "10");
    assertThat(services.kinds).containsExactly(ServiceKind.MARKET_DATA_GATEWAY);
  }

  @Test
  void aReplayCannotEndBeforeItBegins() {
    var words = "up --feed replay --from 2013-10-08T00:00:00Z --to 2013-10-07T00:00:00Z";
    var seen = type(words.split(" "));
    assertThat(seen.status()).isEqualTo(2);
    assertThat(seen.err()).singleElement().asString().contains("is not before --to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "-h", "help"})
  void showsItsCommands(String words) {
    var seen = type(words.isEmpty() ? new String[0] : words.split(" "));
    assertThat(seen.status()).isZero();
    assertThat(seen.err()).isEmpty();
    assertThat(String.join("\n", seen.out()))
        .contains("up", "market-data-gateway", "risk-guardian", "strategy-orchestrator")
        .contains("build", "test", "help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"up --help", "help up", "risk-guardian --help"})
  void showsTheOptionsOfACommand(String words) {
    var seen = type(words.split(" "));
    assertThat(seen.status()).isZero();
    assertThat(String.join("\n", seen.out()))
        .contains("--config", "--feed", "--data", "--symbols", "--from", "--to", "--speed");
  }

  @Test
  void explainsEachCommandAndEachOption() {
    var program = StockBot.commandLine(services, HERE);
    assertThat(program.getSubcommands().values())
        .extracting(CommandLine::getCommandSpec)
        .allSatisfy(command -> assertThat(command.usageMessage().description()).isNotEmpty())
        .flatExtracting(CommandSpec::args)
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word.description()).as(word.toString()).isNotEmpty());
  }

  @Test
  void offersTheCommandsOfOtherRooms() {
    var seen = type("greet", "--name", "trader");
    assertThat(seen.status()).isEqualTo(7);
    assertThat(seen.out()).containsExactly("hello trader");
  }

  private static Path fileWithFeed(Path folder, String feed) throws IOException {
    return Files.writeString(
        folder.resolve("mine.conf"), "stock-bot.market-data-gateway.feed = " + feed);
  }

  private Typed type(String... words) {
    return Typed.at(StockBot.commandLine(services, HERE), words);
  }
}
