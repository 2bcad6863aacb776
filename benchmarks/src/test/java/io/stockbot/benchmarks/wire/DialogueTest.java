package io.stockbot.benchmarks.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DialogueTest {

  @Test
  void getsTheEchoOfEachQuestionInOrderWithItsTime() {
    try (var server = new BareServer(Echo::new);
        var clients = new Clients()) {
      var dialogue = new Dialogue();
      var _ = clients.connect(uri(server), Map.of(), dialogue);

      var first = dialogue.ask(List.of(text("one"), text("two")));
      var second = dialogue.ask(List.of(text("three")));

      assertThat(first.texts()).containsExactly(text("one"), text("two"));
      assertThat(second.texts()).containsExactly(text("three"));
      assertThat(first.nanos()).hasSize(2).allMatch(nanos -> nanos > 0);
    }
  }

  @Test
  void saysSoWhenTheServerIsGone() {
    try (var clients = new Clients()) {
      var dialogue = new Dialogue();
      var server = new BareServer(Echo::new);
      var channel = clients.connect(uri(server), Map.of(), dialogue);
      server.close();
      channel.closeFuture().syncUninterruptibly();

      assertThatThrownBy(() -> dialogue.ask(List.of(text("anybody?"))))
          .hasMessageContaining("the server closed the connection");
    }
  }

  private static URI uri(BareServer server) {
    return URI.create("ws://127.0.0.1:" + server.port() + "/");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
