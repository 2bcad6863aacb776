package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;

/**
 * A trade was printed wrong. It happened when it did; price, size and conditions were others.
 *
 * @param time when it was corrected
 * @param originalId of the trade as it was printed
 * @param exchange that printed it
 * @param id the trade's from now on
 */
public record TradeCorrection(
    String symbol,
    Instant time,
    String originalId,
    Optional<String> exchange,
    String id,
    Price price,
    Quantity size,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) SaleConditions conditions)
    implements Tick {}
