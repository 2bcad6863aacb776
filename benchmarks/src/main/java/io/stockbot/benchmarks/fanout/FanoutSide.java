package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.common.service.StartFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A server and its clients in a process of their own. A round tells as fast as the readers take it,
 * and then at a moderate pace, for the time that ticks take.
 */
final class FanoutSide implements Side {

  /** Deliveries a second at a moderate pace. */
  private static final double MODERATE = 30_000;

  private final String name;
  private final Crowd crowd;
  private final Venue venue;
  private final boolean isStrict;
  private final Duration time;
  private @Nullable Load load;

  /**
   * @param isStrict whether quotes that were left out are accounted for
   * @param time of each of the two parts of a round
   */
  FanoutSide(String name, Crowd crowd, Venue venue, boolean isStrict, Duration time) {
    this.name = name;
    this.crowd = crowd;
    this.venue = venue;
    this.isStrict = isStrict;
    this.time = time;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void open() throws StartFailure {
    venue.open();
    load = Load.start(venue, crowd, isStrict);
  }

  @Override
  public List<Figure> round() {
    var clients = Optional.ofNullable(load).orElseThrow();
    var run = watched(clients, () -> venue.saturate(time));
    var figures = new ArrayList<Figure>();
    figures.add(Figure.rate("deliveries", run.messages() * crowd.readers(), run.nanos()));
    clients.reset();
    var _ = watched(clients, () -> venue.pace(MODERATE / crowd.readers(), time));
    figures.addAll(clients.times());
    return List.copyOf(figures);
  }

  /** Whatever else went wrong, what a client saw comes first. */
  private static Venue.Run watched(Load clients, Supplier<Venue.Run> run) {
    try {
      return run.get();
    } finally {
      clients.check();
    }
  }

  @Override
  public void close() {
    if (load != null) {
      load.close();
    }
    venue.close();
  }
}
