package io.stockbot.orchestrator.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.orchestrator.ledger.Fill;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.order.BrokerListener;
import io.stockbot.orchestrator.order.Order;
import io.stockbot.orchestrator.order.Reason;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperBrokerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T14:30:00Z");
  private static final Instant LATER = NOW.plusSeconds(1);

  private final QuoteBoard quotes = new QuoteBoard();
  private final List<String> heard = new ArrayList<>();
  private final PaperBroker broker = new PaperBroker(quotes, new Listener());

  @Test
  void buysAtTheAskAndSellsAtTheBidInForce() {
    quote("99.98", "100.00");

    broker.submit(market("a", Side.BUY), NOW);
    broker.submit(market("b", Side.SELL), NOW);

    assertThat(heard).containsExactly("a BUY 100 at 100 " + NOW, "b SELL 100 at 99.98 " + NOW);
  }

  @Test
  void waitsForTheFirstQuoteThatCanBeTradedAgainst() {
    broker.submit(market("a", Side.BUY), NOW);
    quote("100.02", "100.01");
    assertThat(heard).isEmpty();

    quote("100.00", "100.03");

    assertThat(heard).containsExactly("a BUY 100 at 100.03 " + LATER);
  }

  @Test
  void waitsForAQuoteOfItsOwnSymbol() {
    broker.submit(market("a", Side.BUY), NOW);

    quotes.quote(quoteOf("IBM", "180.00", "180.05"), LATER);

    assertThat(heard).isEmpty();
  }

  @Test
  void fillsAnOrderOnce() {
    broker.submit(market("a", Side.BUY), NOW);

    quote("99.98", "100.00");
    quote("99.98", "100.00");

    assertThat(heard).hasSize(1);
  }

  @Test
  void fillsAMarketableLimitAtTheQuotesPrice() {
    quote("99.98", "100.00");

    broker.submit(limit("a", Side.BUY, "100.50"), NOW);
    broker.submit(limit("b", Side.SELL, "99.98"), NOW);

    assertThat(heard).containsExactly("a BUY 100 at 100 " + NOW, "b SELL 100 at 99.98 " + NOW);
  }

  @Test
  void restsALimitAndFillsItAtItsLimitWhenTheQuoteComesToIt() {
    quote("99.98", "100.00");
    broker.submit(limit("a", Side.BUY, "99.90"), NOW);

    quote("99.89", "99.91");
    assertThat(heard).isEmpty();
    quote("99.80", "99.85");

    assertThat(heard).containsExactly("a BUY 100 at 99.9 " + LATER);
  }

  @Test
  void restsALimitToSellUntilTheBidComesToIt() {
    quote("99.98", "100.00");
    broker.submit(limit("a", Side.SELL, "100.10"), NOW);

    quote("100.09", "100.11");
    assertThat(heard).isEmpty();
    quote("100.10", "100.12");

    assertThat(heard).containsExactly("a SELL 100 at 100.1 " + LATER);
  }

  @Test
  void takesARestingOrderBack() {
    broker.submit(market("a", Side.BUY), NOW);

    broker.cancel("a", LATER);
    quote("99.98", "100.00");

    assertThat(heard).containsExactly("a canceled " + LATER);
  }

  @Test
  void leavesAnOrderAloneThatIsNotOpen() {
    quote("99.98", "100.00");
    broker.submit(market("a", Side.BUY), NOW);

    broker.cancel("a", LATER);
    broker.cancel("unknown", LATER);

    assertThat(heard).hasSize(1);
  }

  @Test
  void fillsRestingOrdersInTheOrderInWhichTheyCame() {
    broker.submit(market("a", Side.BUY), NOW);
    broker.submit(market("b", Side.BUY), NOW);

    quote("99.98", "100.00");

    assertThat(heard).extracting(word -> word.substring(0, 1)).containsExactly("a", "b");
  }

  private void quote(String bid, String ask) {
    quotes.quote(quoteOf("SPY", bid, ask), LATER);
  }

  private static Quote quoteOf(String symbol, String bid, String ask) {
    return new Quote(symbol, NOW, Price.of(bid), Quantity.of(1), Price.of(ask), Quantity.of(1));
  }

  private static Order market(String id, Side side) {
    return order(id, side, OrderType.MARKET, Optional.empty());
  }

  private static Order limit(String id, Side side, String limit) {
    return order(id, side, OrderType.LIMIT, Optional.of(Price.of(limit)));
  }

  private static Order order(String id, Side side, OrderType type, Optional<Price> limit) {
    return new Order(
        id, "alpha", "SPY", side, type, Quantity.of(100), limit, Resolution.MINUTE_1, Reason.ENTRY);
  }

  private final class Listener implements BrokerListener {

    @Override
    public void filled(Fill fill) {
      heard.add(
          String.join(
              " ",
              fill.orderId(),
              fill.side().name(),
              fill.quantity().toString(),
              "at",
              fill.price().toString(),
              fill.time().toString()));
    }

    @Override
    public void canceled(String orderId, Instant now) {
      heard.add(orderId + " canceled " + now);
    }
  }
}
