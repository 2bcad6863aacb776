package io.stockbot.alpaca;

import java.util.Map;
import java.util.Optional;

/** The keys of an account. They are never shown: printed they are {@code ***}. */
public final class Credentials {

  /** The environment variable of the key's id, as Alpaca's own SDKs have it. */
  public static final String KEY_ID = "APCA_API_KEY_ID";

  /** The environment variable of the secret, as Alpaca's own SDKs have it. */
  public static final String SECRET_KEY = "APCA_API_SECRET_KEY";

  private final String keyId;
  private final String secretKey;

  public Credentials(String keyId, String secretKey) {
    this.keyId = keyId;
    this.secretKey = secretKey;
  }

  /** Those of an environment, when it has both. */
  public static Optional<Credentials> of(Map<String, String> environment) {
    return value(environment, KEY_ID)
        .flatMap(id -> value(environment, SECRET_KEY).map(secret -> new Credentials(id, secret)));
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  /** For the wire alone. */
  public String revealKeyId() {
    return keyId;
  }

  /** For the wire alone. */
  public String revealSecretKey() {
    return secretKey;
  }

  @Override
  public String toString() {
    return "***";
  }
}
