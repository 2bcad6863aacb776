package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.wire.BareServer;
import io.stockbot.common.service.StartFailure;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The other side: bare Netty that encodes once with the same codec and shares what gathered, one
 * write for each client and batch. Everybody has the same subscription, so there is none.
 */
final class BareVenue implements Venue {

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Tape tape = new Tape();
  private final BareGroups groups = new BareGroups();
  private final BareServer server = new BareServer(groups::guest);
  private final Publisher publisher = new Publisher(thread, this::tell);
  private @Nullable Receipts receipts;
  private long told;

  @Override
  public void open() throws StartFailure {
    receipts = new Receipts(publisher::taken);
  }

  @Override
  public URI uri() {
    return URI.create("ws://127.0.0.1:" + server.port() + "/");
  }

  @Override
  public int receiptsPort() {
    return Optional.ofNullable(receipts).orElseThrow().port();
  }

  @Override
  public Run saturate(Duration time) {
    return publisher.saturate(time);
  }

  @Override
  public Run pace(double perSecond, Duration time) {
    return publisher.pace(perSecond, time);
  }

  private void tell() {
    var seq = told / 3 + 1;
    switch ((int) (told++ % 3)) {
      case 0 ->
          tell(Envelope.of(new MarketTrade(Tape.trade()), Instant.now(), Sequence.of(seq)), false);
      case 1 ->
          tell(
              Envelope.of(
                  new MarketQuote(Tape.quote()),
                  Instant.now(),
                  new Sequence(seq, Optional.of(seq - 1))),
              true);
      default ->
          tell(Envelope.of(new MarketBar(tape.bar()), Instant.now(), Sequence.of(seq)), false);
    }
  }

  private void tell(Envelope envelope, boolean isQuote) {
    groups.tell(Codec.BETWEEN_SERVICES.encode(envelope), isQuote);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    server.close();
    if (receipts != null) {
      receipts.close();
    }
  }
}
