package io.stockbot.benchmarks.fanout;

import io.stockbot.common.service.StartFailure;
import java.net.URI;
import java.time.Duration;

/** A server that tells its clients a market, as fast as it can or at a pace. For one thread. */
interface Venue extends AutoCloseable {

  void open() throws StartFailure;

  /** Where clients connect. */
  URI uri();

  /** Where the load says which message all readers have, as eight bytes each time. */
  int receiptsPort();

  /** Tells as fast as the readers take it, with a few messages in flight. */
  Run saturate(Duration time);

  /** Tells so many messages a second, and returns when all readers have the last. */
  Run pace(double perSecond, Duration time);

  @Override
  void close();

  /** What was told, to each reader, from the first message to the last reader's receipt. */
  record Run(long messages, long nanos) {}
}
