package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import java.time.Instant;

/** Limit up, limit down: nothing may trade outside of these prices. */
public record BandsMessage(
    String symbol, Instant time, Price upper, Price lower, String indicator, String tape)
    implements DataMessage {}
