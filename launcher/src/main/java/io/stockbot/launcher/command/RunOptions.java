package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.Services;
import io.stockbot.marketdata.server.FeedKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of everything that runs a service. Each one stands above the file of settings. */
final class RunOptions {

  private static final String GATEWAY = "stock-bot.market-data-gateway.";

  private static final Set<String> OF_REPLAY = Set.of("--from", "--to", "--speed");

  private final List<Choice> choices = new ArrayList<>();
  private Optional<String> config = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (HOCON) that stand above the defaults.")
  void config(String file) {
    config = Optional.of(checked("--config", file, Words.notReadable(file)));
  }

  @Option(
      names = "--feed",
      paramLabel = "NAME",
      description =
          "Where market data comes from: simulated, a market made here that never closes (the"
              + " default); replay, recorded data; csv-tail, a CSV file that grows.")
  void feed(String feed) {
    choose("--feed", GATEWAY + "feed", feed, Words.notAFeed(feed));
  }

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR",
      description =
          "The recorded data that replay reads (CSV, plain or gzip), or the file that csv-tail"
              + " follows.")
  void data(String data) {
    checked("--data", data, Words.notReadable(data));
    var keys = List.of(GATEWAY + "replay.data", GATEWAY + "csvTail.data");
    choices.add(new Choice("--data", keys, data));
  }

  @Option(names = "--symbols", paramLabel = "A,B", description = "The symbols of the market.")
  void symbols(String symbols) {
    checked("--symbols", symbols, Words.notSymbols(symbols));
    var keys =
        List.of(
            "stock-bot.symbols",
            GATEWAY + "simulated.symbols",
            GATEWAY + "replay.symbols",
            GATEWAY + "csvTail.symbols");
    choices.add(new Choice("--symbols", keys, symbols));
  }

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "Where replay begins, such as 2013-10-07T13:30:00Z.")
  void from(String time) {
    choose("--from", GATEWAY + "replay.from", time, Words.notATime(time));
  }

  @Option(names = "--to", paramLabel = "TIME", description = "Where replay ends.")
  void to(String time) {
    choose("--to", GATEWAY + "replay.to", time, Words.notATime(time));
  }

  @Option(
      names = "--speed",
      paramLabel = "N|max",
      description = "How many times as fast as recorded replay goes, or as fast as it is taken.")
  void speed(String speed) {
    choose("--speed", GATEWAY + "replay.speed", speed, Words.notASpeed(speed));
  }

  /** The settings with these options above them, when both make sense together. */
  Config settings(Services services) throws StartFailure {
    checkTimes();
    var overrides = new HashMap<String, String>();
    choices.forEach(c -> c.keys().forEach(key -> overrides.put(key, c.value())));
    var settings = services.settings(config.map(Path::of), overrides);
    checkFeed(settings);
    return settings;
  }

  /** The same options, for another process. */
  List<String> arguments() {
    var file = config.stream().flatMap(name -> Stream.of("--config", name));
    var others = choices.stream().flatMap(c -> Stream.of(c.option(), c.value()));
    return Stream.concat(file, others).toList();
  }

  private void checkFeed(Config settings) {
    var replay = choices.stream().filter(c -> OF_REPLAY.contains(c.option())).findFirst();
    if (replay.isPresent() && !Market.is(FeedKind.REPLAY, settings)) {
      throw refused(replay.get().option() + " needs --feed replay");
    }
    if (value("--data").isPresent() && Market.isSimulated(settings)) {
      throw refused("--data needs --feed replay or --feed csv-tail");
    }
  }

  private void checkTimes() {
    var from = value("--from").map(Instant::parse).orElse(Instant.MIN);
    var to = value("--to").map(Instant::parse).orElse(Instant.MAX);
    if (!from.isBefore(to)) {
      throw refused("--from " + from + " is not before --to " + to);
    }
  }

  private Optional<String> value(String option) {
    return choices.stream().filter(c -> c.option().equals(option)).map(Choice::value).findFirst();
  }

  private void choose(String option, String key, String value, Optional<String> mistake) {
    choices.add(new Choice(option, List.of(key), checked(option, value, mistake)));
  }

  private String checked(String option, String value, Optional<String> mistake) {
    if (mistake.isPresent()) {
      throw refused(option + " '" + value + "' " + mistake.get());
    }
    return value;
  }

  private ParameterException refused(String reason) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), reason);
  }
}
