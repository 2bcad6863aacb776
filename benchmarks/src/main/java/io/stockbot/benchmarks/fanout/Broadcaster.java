package io.stockbot.benchmarks.fanout;

import io.stockbot.protocol.Envelope;
import java.net.URI;

/** A server that tells everybody who is connected. */
interface Broadcaster extends AutoCloseable {

  URI uri();

  /** How many are connected. */
  int clients();

  void tell(Envelope envelope);

  @Override
  void close();
}
