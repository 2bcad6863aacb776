package io.stockbot.common.settings;

import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** A file with one secret in it, which its owner alone may read. */
final class SecretFile {

  private static final int MIN_LENGTH = 32;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.OWNER_EXECUTE);

  private final Path file;

  SecretFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  String readOr(Supplier<String> generated) throws StartFailure {
    try {
      return read();
    } catch (NoSuchFileException missing) {
      return create(generated.get());
    } catch (IOException e) {
      throw new StartFailure("the services' secret " + file + " cannot be read: " + e, e);
    }
  }

  private String read() throws IOException, StartFailure {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null && !OWNER_ONLY.containsAll(view.readAttributes().permissions())) {
      throw new StartFailure(
          "the services' secret " + file + " can be read by other users; run: chmod 600 " + file);
    }
    var secret = Files.readString(file).strip();
    if (secret.length() < MIN_LENGTH) {
      throw new StartFailure(
          "the services' secret "
              + file
              + " is too short: it needs "
              + MIN_LENGTH
              + " characters; delete it, and the next start makes a new one");
    }
    return secret;
  }

  /**
   * The secret is written beside its place and then linked to it, which fails when another service
   * was faster: nobody ever reads half a secret, and all read the same.
   */
  private String create(String secret) throws StartFailure {
    try {
      var folder = Files.createDirectories(file.resolveSibling("").normalize());
      var draft = Files.createTempFile(folder, file.getFileName().toString(), ".new");
      try {
        Files.writeString(draft, secret + "\n");
        Files.createLink(file, draft);
      } catch (FileAlreadyExistsException faster) {
        return read();
      } finally {
        Files.delete(draft);
      }
      return secret;
    } catch (IOException | UnsupportedOperationException e) {
      throw new StartFailure("the services' secret " + file + " cannot be made: " + e, e);
    }
  }
}
