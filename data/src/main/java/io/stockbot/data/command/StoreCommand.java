package io.stockbot.data.command;

import io.stockbot.common.service.StartFailure;
import io.stockbot.data.table.BrokenFile;
import io.stockbot.marketdata.history.HistoryFailure;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Something that is done with the store; what goes wrong is one line for the user. */
abstract class StoreCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;
  @Mixin private StoreOptions store = new StoreOptions();

  @Override
  public final Integer call() throws StartFailure {
    try {
      return run(store, out());
    } catch (HistoryFailure | BrokenFile e) {
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    } finally {
      out().flush();
    }
  }

  /** The exit status. */
  abstract int run(StoreOptions store, PrintWriter out)
      throws StartFailure, HistoryFailure, BrokenFile;

  final PrintWriter out() {
    return spec().commandLine().getOut();
  }

  final PrintWriter err() {
    return spec().commandLine().getErr();
  }

  final CommandSpec spec() {
    return Objects.requireNonNull(command);
  }
}
