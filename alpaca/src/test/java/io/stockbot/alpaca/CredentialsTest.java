package io.stockbot.alpaca;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private static final Map<String, String> BOTH =
      Map.of("APCA_API_KEY_ID", "PKEXAMPLE0001", "APCA_API_SECRET_KEY", "not-a-real-secret");

  @Test
  void areNeverShown() {
    var credentials = Credentials.of(BOTH).orElseThrow();

    assertThat(credentials).hasToString("***");
    assertThat(credentials.revealKeyId()).isEqualTo("PKEXAMPLE0001");
    assertThat(credentials.revealSecretKey()).isEqualTo("not-a-real-secret");
  }

  @Test
  void areBothOrNone() {
    assertThat(Credentials.of(Map.of("APCA_API_KEY_ID", "PKEXAMPLE0001"))).isEmpty();
    assertThat(Credentials.of(Map.of("APCA_API_SECRET_KEY", "x"))).isEmpty();
    assertThat(Credentials.of(Map.of("APCA_API_KEY_ID", " ", "APCA_API_SECRET_KEY", "x")))
        .isEmpty();
  }
}
