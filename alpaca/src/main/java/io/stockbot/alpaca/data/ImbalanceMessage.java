package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import java.time.Instant;

/** More is bid than offered, or the reverse, as is told during a halt. */
public record ImbalanceMessage(String symbol, Instant time, Price price, String tape)
    implements DataMessage {}
