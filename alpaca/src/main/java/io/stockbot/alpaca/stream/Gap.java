package io.stockbot.alpaca.stream;

import java.time.Instant;
import java.util.Set;

/**
 * What a loss may have left out.
 *
 * @param firstBar where bars are asked from; some of them were told
 * @param runningMinute the first minute that is not over
 * @param firstTrade where trades are asked from; some of them were told
 */
record Gap(Set<String> symbols, Instant firstBar, Instant runningMinute, Instant firstTrade) {}
