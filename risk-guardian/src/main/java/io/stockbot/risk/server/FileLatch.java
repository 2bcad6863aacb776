package io.stockbot.risk.server;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.risk.Latch;
import io.stockbot.risk.LatchFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of the kill switch in a small file, {@code kill-switch.json}, as the {@code
 * risk_status} that was told. A save writes a draft, forces it to the disk and renames it, so that
 * a crash leaves the old state or the new one and never half of one.
 */
final class FileLatch implements Latch {

  private static final Limits LIMITS = Limits.FROM_CLIENTS;

  private final Codec codec = new Codec(LIMITS);
  private final Path directory;
  private final Path file;

  FileLatch(Path directory) {
    this.directory = directory.toAbsolutePath();
    file = this.directory.resolve("kill-switch.json");
  }

  @Override
  public Optional<RiskStatus> read() throws LatchFailure {
    try (var in = Files.newInputStream(file)) {
      return Optional.of(status(in.readNBytes(LIMITS.maxBytes() + 1)));
    } catch (NoSuchFileException neverPressed) {
      return Optional.empty();
    } catch (IOException | BadMessage e) {
      throw new LatchFailure(
          "the kill switch's file " + file + " cannot be read (" + e + "); check it, then reset",
          e);
    }
  }

  private RiskStatus status(byte[] text) throws IOException, BadMessage {
    if (codec.decodeEnvelope(text).event() instanceof RiskStatus status
        && status.state() != State.REDUCING) {
      return status;
    }
    throw new IOException("it holds no risk_status of a kill switch");
  }

  @Override
  public void save(RiskStatus status) throws LatchFailure {
    var text = codec.encode(Envelope.of(status, status.since().orElse(Instant.EPOCH)));
    try {
      Files.createDirectories(directory);
      var draft = directory.resolve("kill-switch.new");
      write(draft, text);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      force(directory);
    } catch (IOException e) {
      throw new LatchFailure("the kill switch's file " + file + " cannot be written: " + e, e);
    }
  }

  private static void write(Path draft, byte[] text) throws IOException {
    try (var channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      var rest = ByteBuffer.wrap(text);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** The rename itself is on the disk only when its directory is. */
  private static void force(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
