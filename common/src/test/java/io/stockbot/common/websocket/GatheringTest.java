package io.stockbot.common.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private final UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(true);
  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final Gathering gathering = new Gathering();
  private final Frame first = frame("one ");
  private final Frame second = frame("two ");

  GatheringTest() {
    channel.config().setAllocator(allocator);
  }

  @Test
  void sessionsThatGatheredTheSameShareABuffer() {
    var one = gather(first, second);
    var held = allocator.metric().usedDirectMemory();
    var other = gather(first, second);

    assertThat(allocator.metric().usedDirectMemory()).isEqualTo(held).isPositive();
    assertThat(text(one)).isEqualTo("one two ");
    assertThat(text(other)).isEqualTo("one two ");
    nothingIsLeft();
  }

  @Test
  void oneThatGatheredSomethingElseHasItsOwn() {
    var one = gather(first, second);
    var less = gather(first);
    var reversed = gather(second, first);
    var equal = gather(frame("two "), first);

    assertThat(text(one)).isEqualTo("one two ");
    assertThat(text(less)).isEqualTo("one ");
    assertThat(text(reversed)).isEqualTo("two one ");
    assertThat(text(equal)).isEqualTo("two one ");
    nothingIsLeft();
  }

  @Test
  void whatASessionReadOfItIsReadByNoOther() {
    var one = gather(first);
    one.skipBytes(3);

    assertThat(text(gather(first))).isEqualTo("one ");
    assertThat(text(one)).isEqualTo("ne ");
    nothingIsLeft();
  }

  @Test
  void nothingIsSharedAfterTheTurnOfTheEventLoop() {
    assertThat(text(gather(first))).isEqualTo("one ");
    nothingIsLeft();

    assertThat(text(gather(first))).isEqualTo("one ");
    nothingIsLeft();
  }

  private ByteBuf gather(Frame... frames) {
    var all = List.of(frames);
    return gathering.gather(all, all.stream().mapToInt(Frame::wireSize).sum(), channel);
  }

  private static Frame frame(String text) {
    return Frame.text(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Without headers, whose bytes are no letters; it is released. */
  private static String text(ByteBuf buffer) {
    var text = buffer.toString(StandardCharsets.ISO_8859_1).replaceAll("[^a-z ]", "");
    buffer.release();
    return text;
  }

  private void nothingIsLeft() {
    channel.runPendingTasks();
    assertThat(allocator.metric().usedDirectMemory()).isZero();
  }
}
