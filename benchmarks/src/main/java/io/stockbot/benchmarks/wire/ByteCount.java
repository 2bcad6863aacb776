package io.stockbot.benchmarks.wire;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the bytes that all clients of one side received, and wakes who waits for so many. Clients
 * that decode would measure themselves.
 */
public final class ByteCount {

  private static final long PATIENCE_SECONDS = 30;

  private final AtomicLong missing = new AtomicLong();
  private final Semaphore arrived = new Semaphore(0);

  /** Begins to count; before the first of these bytes is sent. */
  public void expect(long bytes) {
    missing.set(bytes);
  }

  /**
   * Returns when all that was expected has arrived.
   *
   * @throws IllegalStateException when it takes too long
   */
  public void await() {
    try {
      if (!arrived.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(missing.get() + " bytes did not arrive");
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stop);
    }
  }

  void add(ByteBuf bytes) {
    if (missing.addAndGet(-bytes.readableBytes()) == 0) {
      arrived.release();
    }
  }
}
