package io.stockbot.protocol.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;

/** The golden files: what each message looks like on the wire, to the byte. */
final class Golden {

  private Golden() {}

  static byte[] of(String wireName) {
    return Optional.ofNullable(Golden.class.getResource("/golden/" + wireName + ".json"))
        .map(Golden::read)
        .orElseThrow(() -> new AssertionError("no golden file for " + wireName));
  }

  static byte[] read(URL resource) {
    try (var bytes = resource.openStream()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
