package io.stockbot.marketdata.csvtail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file that is being read, whatever stands at its path by now. Not thread-safe. */
final class OpenFile implements AutoCloseable {

  /** What has become of a file since it was opened. */
  enum Fate {
    SAME,
    SHORTER,
    REPLACED,
    GONE
  }

  private final Path path;
  private final FileChannel channel;
  private final @Nullable Object key;

  /**
   * @throws NoSuchFileException when there is none
   */
  OpenFile(Path path) throws IOException {
    this.path = path;
    channel = FileChannel.open(path, StandardOpenOption.READ);
    key = attributes().fileKey();
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Reads on; returns how many bytes, 0 at the end. */
  int read(byte[] into, int length) throws IOException {
    return Math.max(0, channel.read(ByteBuffer.wrap(into, 0, length)));
  }

  Fate fate() throws IOException {
    try {
      var now = attributes();
      if (!Objects.equals(key, now.fileKey())) {
        return Fate.REPLACED;
      }
      return now.size() < channel.position() ? Fate.SHORTER : Fate.SAME;
    } catch (NoSuchFileException e) {
      return Fate.GONE;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private BasicFileAttributes attributes() throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class);
  }
}
