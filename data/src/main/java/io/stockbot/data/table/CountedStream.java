package io.stockbot.data.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Bytes that are counted as they are read. */
final class CountedStream extends FilterInputStream {

  private final LongConsumer progress;

  CountedStream(InputStream bytes, LongConsumer progress) {
    super(bytes);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    var one = super.read();
    progress.accept(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var count = super.read(bytes, offset, length);
    progress.accept(Math.max(count, 0));
    return count;
  }
}
