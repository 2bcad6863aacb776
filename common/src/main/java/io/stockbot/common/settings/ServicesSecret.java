package io.stockbot.common.settings;

import com.typesafe.config.Config;
import io.stockbot.common.service.StartFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What the three services know and nobody else does: who shows it is a service. Prints as {@code
 * ***}. Immutable.
 */
public final class ServicesSecret {

  private static final int RANDOM_BYTES = 32;

  private final byte[] value;

  ServicesSecret(String value) {
    this.value = value.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The secret in the file that {@code stock-bot.secretFile} names, as {@link #load(Path)}.
   *
   * @param config all settings, as {@link Settings#load} gives them
   */
  public static ServicesSecret load(Config config) throws StartFailure {
    return load(Path.of(config.getString("stock-bot.secretFile")));
  }

  /**
   * Reads the secret, or makes it when there is none; services that start at once agree on one.
   *
   * @throws StartFailure when the file cannot be read or made, is readable by other users, or is
   *     too short to be a secret
   */
  public static ServicesSecret load(Path file) throws StartFailure {
    return new ServicesSecret(new SecretFile(file).readOr(ServicesSecret::generate));
  }

  /** Compares in a time that tells nothing about the secret. */
  public boolean matches(String presented) {
    return MessageDigest.isEqual(value, presented.getBytes(StandardCharsets.UTF_8));
  }

  /** The secret itself, for the header that shows it to another service. */
  public String reveal() {
    return new String(value, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "***";
  }

  private static String generate() {
    var bytes = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
