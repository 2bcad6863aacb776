package io.stockbot.common.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  record Inner(String name, Optional<Integer> size) {}

  record Limits(int least, int most) {
    Limits {
      if (least > most) {
        throw new IllegalArgumentException("least must not be more than most");
      }
    }
  }

  record Everything(
      String text,
      boolean flag,
      int small,
      long big,
      BigDecimal exact,
      Duration time,
      Path path,
      URI uri,
      Side side,
      Resolution resolution,
      Price price,
      Quantity quantity,
      Money money,
      List<Inner> list,
      Map<String, Inner> map,
      Optional<Duration> absent,
      Optional<Duration> present) {}

  /** What the reference.conf of one service more would say. */
  private static final String SERVICE =
      """
      stock-bot.tested {
        server = ${stock-bot.server} { port = 4711 }
        byName {}
        filled { one { name = x } }
      }
      stock-bot-maps { filled = stock-bot.tested.filled }
      """;

  @TempDir Path folder;

  @Test
  void bindsEveryKindOfValueExactly() throws Exception {
    var bound =
        read(
            """
            text = hello, flag = true, small = 7, big = 8000000000, exact = 0.10
            time = 1500 ms, path = a/b, uri = "ws://localhost:1/ws", side = buy, resolution = 5s
            price = 123456789.123456, quantity = 0.000000001, money = 100000
            list = [{name = a}, {name = b, size = 2}], map { "x.y" { name = c } }
            present = 3 s
            """,
            Everything.class);

    assertThat(bound)
        .isEqualTo(
            new Everything(
                "hello",
                true,
                7,
                8_000_000_000L,
                new BigDecimal("0.10"),
                Duration.ofMillis(1_500),
                Path.of("a/b"),
                URI.create("ws://localhost:1/ws"),
                Side.BUY,
                Resolution.SECOND_5,
                Price.of("123456789.123456"),
                Quantity.of("0.000000001"),
                Money.of("100000"),
                List.of(new Inner("a", Optional.empty()), new Inner("b", Optional.of(2))),
                Map.of("x.y", new Inner("c", Optional.empty())),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(3))));
  }

  @Test
  void tellsEverythingThatDoesNotFitARecordAtOnce() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    text = [], flag = maybe, small = 1.5, big = x, exact = 1e9999999
                    time = 5, path = {}, uri = "not a uri", side = hold, resolution = 7s
                    price = 0.0000001, quantity = x, money = x
                    list = [{nam = a}], map = 3, present = soon
                    """,
                    Everything.class))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("at.text must be text")
        .hasMessageContaining("at.flag must be true or false, not 'maybe'")
        .hasMessageContaining("at.small must be a whole number, not '1.5'")
        .hasMessageContaining("at.big must be a whole number")
        .hasMessageContaining("at.exact must be a number")
        .hasMessageContaining("at.time must be a time with its unit, such as 5 s, not '5'")
        .hasMessageContaining("at.path must be a path")
        .hasMessageContaining("at.uri must be an address")
        .hasMessageContaining("at.side must be one of buy, sell, not 'hold'")
        .hasMessageContaining("at.resolution must be a Resolution, not '7s'")
        .hasMessageContaining("at.price must be a Price, not '0.0000001'")
        .hasMessageContaining("at.list[0].nam is no setting; did you mean name?")
        .hasMessageContaining("at.list[0].name is missing")
        .hasMessageContaining("at.map must be an object")
        .hasMessageContaining("at.present must be a time with its unit");
  }

  @Test
  void tellsWhatARecordItselfRefuses() {
    assertThatThrownBy(() -> read("least = 2, most = 1", Limits.class))
        .hasMessageEndingWith("at: least must not be more than most");
  }

  @Test
  void takesOptionsBeforeTheFileBeforeTheDefaults() throws Exception {
    var file = file("stock-bot.server { pingAfter = 7 s, cutAfter = 20 s }");
    var config = Settings.load(Optional.of(file), Map.of("stock-bot.server.cutAfter", "9 s"));
    var server = Settings.read(config, "stock-bot.server", ServerSettings.class);

    assertThat(server.pingAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(server.cutAfter()).isEqualTo(Duration.ofSeconds(9));
    assertThat(server.maxUnwritable()).isEqualTo(Duration.ofSeconds(5));
    assertThat(server.addresses()).containsExactly("127.0.0.1", "::1");
  }

  @Test
  void readsAListFromAnOptionByItsCommas() throws Exception {
    var config = Settings.load(Optional.empty(), Map.of("stock-bot.server.addresses", "a, b"));

    assertThat(Settings.read(config, "stock-bot.server", ServerSettings.class).addresses())
        .containsExactly("a", "b");
  }

  @Test
  void tellsAllMistakesOfAFileAtOnceWithTheirPlacesAndTheNearestKeys() throws Exception {
    var file =
        file(
            """
            stock-bot {
              server.pingAfer = 7 s
              sever { port = 1 }
              symbols { AAPL = true }
              link = fast
              server.maxSessions = many
              server.cutAfter = 45
            }
            stockbot.symbols = [AAPL]
            """);

    assertThatThrownBy(() -> Settings.load(Optional.of(file), Map.of("stock-bot.links.x", "1")))
        .isInstanceOf(StartFailure.class)
        .satisfies(
            failure ->
                assertThat(String.valueOf(failure.getMessage()).lines())
                    .containsExactlyInAnyOrder(
                        file
                            + ":2: stock-bot.server.pingAfer is no setting; did you mean"
                            + " stock-bot.server.pingAfter?",
                        file + ":3: stock-bot.sever is no setting; did you mean stock-bot.server?",
                        file + ":4: stock-bot.symbols must be a list",
                        file + ":5: stock-bot.link must be an object",
                        file + ":6: stock-bot.server.maxSessions must be a number, not 'many'",
                        file
                            + ":7: stock-bot.server.cutAfter must be a time with its unit, such as"
                            + " 5 s, not '45'",
                        file + ":9: stockbot is no setting; did you mean stock-bot?",
                        "option: stock-bot.links is no setting; did you mean stock-bot.link?"));
  }

  @Test
  void letsAFileUseWhatIsSetElsewhere() throws Exception {
    var file = file("stock-bot.server.origins = ${stock-bot.symbols}");
    var config = Settings.load(Optional.of(file), Map.of());

    assertThat(config.getStringList("stock-bot.server.origins")).contains("MSFT");
  }

  @Test
  void leavesTheKeysOfAMapToWhoeverBindsIt() throws Exception {
    var file =
        file(
            """
            stock-bot.tested.byName.anything { name = x }
            stock-bot.tested.filled.another { name = x }
            stock-bot.risk-guardian.server.port = 1
            """);

    var config = Settings.load(referenceWithService(), Optional.of(file), Map.of());

    assertThat(config.getConfig("stock-bot.tested.filled").root().keySet())
        .containsExactlyInAnyOrder("one", "another");
  }

  @Test
  void givesEachServiceTheSharedDefaultsWithItsOwnPort() throws Exception {
    var file = file("stock-bot.server.pingAfter = 7 s\nstock-bot.tested.server.maxSessions = 3");
    var config = Settings.load(referenceWithService(), Optional.of(file), Map.of());
    var server = Settings.read(config, "stock-bot.tested.server", ServerSettings.class);

    assertThat(server.port()).isEqualTo(4711);
    assertThat(server.pingAfter()).isEqualTo(Duration.ofSeconds(7));
    assertThat(server.maxSessions()).isEqualTo(3);
  }

  @Test
  void saysInOneLineThatThereIsNoSuchFile() {
    var missing = folder.resolve("missing.conf");

    assertThatThrownBy(() -> Settings.load(Optional.of(missing), Map.of()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("missing.conf")
        .satisfies(failure -> assertThat(String.valueOf(failure.getMessage()).lines()).hasSize(1));
  }

  @Test
  void saysWhereAFileIsNoHocon() throws Exception {
    var file = file("stock-bot {\n  server {\n");

    assertThatThrownBy(() -> Settings.load(Optional.of(file), Map.of()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("stock-bot.conf: 3")
        .satisfies(failure -> assertThat(String.valueOf(failure.getMessage()).lines()).hasSize(1));
  }

  @Test
  void saysThatASectionIsMissing() {
    assertThatThrownBy(() -> Settings.read(ConfigFactory.empty(), "stock-bot.none", Inner.class))
        .isInstanceOf(StartFailure.class)
        .hasMessageEndingWith("stock-bot.none is missing");
  }

  private static Config referenceWithService() {
    return ConfigFactory.parseString(SERVICE)
        .withFallback(ConfigFactory.parseResources("reference.conf"));
  }

  private Path file(String hocon) throws IOException {
    return Files.writeString(folder.resolve("stock-bot.conf"), hocon);
  }

  private static <T extends Record> T read(String hocon, Class<T> type) throws StartFailure {
    return Settings.read(ConfigFactory.parseString(hocon).atPath("at"), "at", type);
  }
}
