package example;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyTrade;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Prints every trade until the connection ends; starts a strategy first, if one is named. */
public final class TradePrinter implements WebSocket.Listener {

  private static final Codec CODEC = new Codec(Limits.BETWEEN_SERVICES);

  private final StringBuilder text = new StringBuilder();
  private final CompletableFuture<String> ended = new CompletableFuture<>();

  public static void main(String[] args) {
    var server = URI.create(System.getProperty("server", "ws://localhost:8082"));
    var printer = new TradePrinter();
    var socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(server, printer).join();
    if (args.length > 0) {
      var start = new Call(new StartStrategy(args[0], Optional.empty()), Optional.of("start"));
      socket.sendText(new String(CODEC.encode(start), StandardCharsets.UTF_8), true).join();
    }
    System.out.println(printer.ended.join());
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      print(text.toString());
      text.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    ended.complete("closed: " + code + " " + reason);
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    ended.complete("connection lost: " + error.getMessage());
  }

  private static void print(String message) {
    try {
      print(CODEC.decodeEnvelope(message.getBytes(StandardCharsets.UTF_8)).event());
    } catch (BadMessage e) {
      // A newer server may tell what this version does not know.
      System.err.println("not understood: " + e.getMessage());
    }
  }

  private static void print(Event event) {
    if (event instanceof StrategyTrade trade) {
      System.out.printf(
          "%s %s %s %s %s at %s (%s)%n",
          trade.entryTime(),
          trade.strategyId(),
          trade.side(),
          trade.quantity(),
          trade.symbol(),
          trade.entryPrice(),
          trade.status());
    } else if (event instanceof StrategyStarted started) {
      System.out.println("started " + started.name() + " on " + started.symbols());
    } else if (event instanceof ErrorReply error) {
      System.out.println("refused: " + error.message());
    }
  }
}
