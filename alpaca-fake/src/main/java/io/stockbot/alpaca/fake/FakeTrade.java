package io.stockbot.alpaca.fake;

import io.stockbot.alpaca.data.HistoricTrade.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A trade as the market has it now. */
record FakeTrade(
    String symbol, long id, Instant time, BigDecimal price, int size, Optional<Update> update) {

  static final String EXCHANGE = "V";

  boolean stands() {
    return update.isEmpty() || update.get() == Update.CORRECTED;
  }

  FakeTrade became(Update what) {
    return new FakeTrade(symbol, id, time, price, size, Optional.of(what));
  }

  /** As the history has it. */
  Map<String, Object> item() {
    var item = Wire.trade(this);
    update.ifPresent(what -> item.put("u", what.name().toLowerCase(Locale.ROOT)));
    return item;
  }
}
