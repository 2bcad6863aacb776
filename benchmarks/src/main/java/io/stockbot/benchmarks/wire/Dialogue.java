package io.stockbot.benchmarks.wire;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question after the other, the next when the last one is answered, and takes the time of
 * each. It works on the client's event loop, so that no change of threads is measured.
 */
public final class Dialogue extends SimpleChannelInboundHandler<TextWebSocketFrame> {

  private static final long PATIENCE_SECONDS = 30;

  private @Nullable ChannelHandlerContext client;
  private List<byte[]> questions = List.of();
  private List<byte[]> answers = new ArrayList<>();
  private long[] nanos = {};
  private long asked;
  private CompletableFuture<Answers> done = new CompletableFuture<>();

  /**
   * What came back.
   *
   * @param texts of the answers, in order
   * @param nanos from each question to its answer
   */
  public record Answers(List<byte[]> texts, List<Long> nanos) {}

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    client = ctx;
  }

  /** Returns when all are answered. Once connected; not from the event loop. */
  public Answers ask(List<byte[]> texts) {
    var ctx = client;
    if (ctx == null) {
      throw new IllegalStateException("not connected");
    }
    var answered = new CompletableFuture<Answers>();
    ctx.executor().execute(() -> begin(ctx, texts, answered));
    return answered.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private void begin(
      ChannelHandlerContext ctx, List<byte[]> texts, CompletableFuture<Answers> answered) {
    questions = texts;
    answers = new ArrayList<>(texts.size());
    nanos = new long[texts.size()];
    done = answered;
    next(ctx);
  }

  private void next(ChannelHandlerContext ctx) {
    var text = Unpooled.wrappedBuffer(questions.get(answers.size()));
    asked = System.nanoTime();
    var _ =
        ctx.writeAndFlush(new TextWebSocketFrame(text))
            .addListener(
                sent -> {
                  if (!sent.isSuccess()) {
                    closed();
                  }
                });
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, TextWebSocketFrame answer) {
    nanos[answers.size()] = System.nanoTime() - asked;
    answers.add(ByteBufUtil.getBytes(answer.content()));
    if (answers.size() < questions.size()) {
      next(ctx);
    } else {
      done.complete(new Answers(answers, Arrays.stream(nanos).boxed().toList()));
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    closed();
  }

  private void closed() {
    done.completeExceptionally(new IllegalStateException("the server closed the connection"));
  }
}
