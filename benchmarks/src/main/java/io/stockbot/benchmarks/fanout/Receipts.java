package io.stockbot.benchmarks.fanout;

import io.stockbot.common.service.StartFailure;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.LongConsumer;

/** Hears from the load which message all readers have. */
final class Receipts implements AutoCloseable {

  private final ServerSocket listener;
  private final LongConsumer taken;

  /**
   * @param taken told on a thread of its own
   */
  Receipts(LongConsumer taken) throws StartFailure {
    this.taken = taken;
    try {
      listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new StartFailure("no free port: " + e.getMessage(), e);
    }
    Thread.ofPlatform().daemon(true).name("receipts").start(this::listen);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void listen() {
    try (var load = listener.accept();
        var in = new DataInputStream(load.getInputStream())) {
      while (true) {
        taken.accept(in.readLong());
      }
    } catch (EOFException end) {
      // The load has ended.
    } catch (IOException e) {
      if (!listener.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
