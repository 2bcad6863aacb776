package io.stockbot.systemtests.trial;

import io.stockbot.alpaca.fake.FakeAlpaca;
import io.stockbot.alpaca.fake.FakeMarket;
import io.stockbot.alpaca.fake.RandomTicks;
import io.stockbot.launcher.SubCommand;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** An Alpaca of one's own, until it is stopped. */
@Command(
    name = "fake-alpaca",
    description = "Speaks Alpaca's market data on the loopback, with a made-up market.")
public final class FakeAlpacaCommand implements SubCommand {

  private static final Duration PERIOD = Duration.ofMillis(250);

  @Spec private @Nullable CommandSpec command;

  @Option(names = "--port", paramLabel = "N", description = "3900 by default; 0 for a free one.")
  private int port = 3900;

  @Option(names = "--seed", paramLabel = "N", description = "What happens; 1 by default.")
  private long seed = 1;

  @Option(
      names = "--symbols",
      split = ",",
      paramLabel = "A,B",
      description = "AAPL,SPY by default.")
  private List<String> symbols = List.of("AAPL", "SPY");

  @Option(names = "--seconds", paramLabel = "N", description = "How long; for ever by default.")
  private long seconds = Long.MAX_VALUE;

  @Override
  public Integer call() throws InterruptedException {
    var out = Objects.requireNonNull(command).commandLine().getOut();
    var clock = InstantSource.system();
    var market = new FakeMarket(clock.instant());
    try (var alpaca = new FakeAlpaca(market, port)) {
      out.println("history " + alpaca.uri() + ", stream " + alpaca.streamUri("iex"));
      out.println(
          "keys: export APCA_API_KEY_ID="
              + FakeAlpaca.KEYS.revealKeyId()
              + " APCA_API_SECRET_KEY="
              + FakeAlpaca.KEYS.revealSecretKey());
      out.flush();
      run(market, clock);
      return 0;
    } catch (UncheckedIOException inUse) {
      out.println(inUse.getMessage() + "; name another with --port");
      out.flush();
      return 1;
    }
  }

  private void run(FakeMarket market, InstantSource clock) throws InterruptedException {
    var ticks = new RandomTicks(market, symbols, seed);
    var ends = clock.instant().plusSeconds(Math.min(seconds, Integer.MAX_VALUE));
    while (clock.instant().isBefore(ends)) {
      market.advanceTo(clock.instant());
      ticks.happen();
      Thread.sleep(PERIOD);
    }
  }
}
