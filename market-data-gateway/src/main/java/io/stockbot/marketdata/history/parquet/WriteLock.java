package io.stockbot.marketdata.history.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One writer at a time, of all processes: a file is read, merged and replaced, and what somebody
 * else wrote in between would be lost. Readers need no lock, because a file is replaced in one
 * step.
 */
final class WriteLock implements AutoCloseable {

  /** File locks are held by a process: its own threads take turns here. */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final FileChannel channel;

  private WriteLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until nobody else writes below the folder. */
  static WriteLock of(Path folder) throws IOException {
    IN_THIS_PROCESS.lock();
    try {
      Files.createDirectories(folder);
      var channel =
          FileChannel.open(
              folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      return new WriteLock(channel);
    } catch (IOException e) {
      IN_THIS_PROCESS.unlock();
      throw e;
    }
  }

  /** Closing the file gives its lock back. */
  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }
}
