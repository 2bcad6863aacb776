package io.stockbot.benchmarks.fanout;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.FixedRecvByteBufAllocator;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.stockbot.benchmarks.wire.Clients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The clients of one side, in a process of their own: they check the number of every message, and
 * say which one all readers have. Ends when its standard input does.
 */
public final class LoadProgram {

  private static final int SLOW_READ_BYTES = 4 * 1024;
  private static final int SLOW_WINDOW_BYTES = 16 * 1024;
  private static final long SLOW_READ_MILLIS = 60;

  private final URI uri;
  private final Clients clients = new Clients();
  private final PrintStream out;

  private LoadProgram(URI uri, PrintStream out) {
    this.uri = uri;
    this.out = out;
  }

  /**
   * @param args address, port for receipts, readers, slow ones, whether quotes that were left out
   *     are accounted for
   */
  @SuppressWarnings("SystemOut") // The streams of this process are for the bench that started it.
  public static void main(String[] args) throws IOException {
    new LoadProgram(URI.create(args[0]), System.out)
        .run(
            Integer.parseInt(args[1]),
            new Crowd(Integer.parseInt(args[2]), Integer.parseInt(args[3])),
            Boolean.parseBoolean(args[4]),
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
  }

  private void run(int receiptsPort, Crowd crowd, boolean isStrict, BufferedReader in)
      throws IOException {
    try (var receipts = new Socket(InetAddress.getLoopbackAddress(), receiptsPort)) {
      receipts.setTcpNoDelay(true);
      var arrivals = new Arrivals(crowd.readers(), receipts.getOutputStream());
      for (var i = 0; i < crowd.readers(); i++) {
        var numbers = new Numbers(isStrict, false);
        connect(new Reading(numbers, arrivals.ofReader(), this::wrong), Map.of(), Wire.reader());
      }
      for (var i = 0; i < crowd.slow(); i++) {
        var numbers = new Numbers(isStrict, true);
        slowDown(
            connect(new Reading(numbers, Arrivals.ofNobody(), this::wrong), SLOW, Wire.slow()));
      }
      say("ready");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        switch (line) {
          case "reset" -> {
            arrivals.reset();
            say("reset");
          }
          case "times" -> say("times " + arrivals.times());
          default -> say("unknown: " + line);
        }
      }
    }
    clients.close();
  }

  private static final Map<ChannelOption<?>, Object> SLOW =
      Map.of(
          ChannelOption.SO_RCVBUF,
          SLOW_WINDOW_BYTES,
          ChannelOption.RECVBUF_ALLOCATOR,
          new FixedRecvByteBufAllocator(SLOW_READ_BYTES).maxMessagesPerRead(1));

  private Channel connect(
      Reading reading, Map<ChannelOption<?>, Object> options, List<String> requests) {
    var channel = clients.connect(uri, Map.of(), options, reading);
    requests.forEach(
        text -> channel.writeAndFlush(new TextWebSocketFrame(text)).syncUninterruptibly());
    return channel;
  }

  private static void slowDown(Channel channel) {
    channel.config().setAutoRead(false);
    var _ =
        channel
            .eventLoop()
            .scheduleAtFixedRate(
                channel::read, SLOW_READ_MILLIS, SLOW_READ_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void wrong(String what) {
    say("wrong: " + what);
  }

  private synchronized void say(String line) {
    out.println(line);
    out.flush();
  }
}
