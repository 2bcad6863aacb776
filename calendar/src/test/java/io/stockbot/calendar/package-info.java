/** Proofs that the calendar is the exchange's. */
@NullMarked
package io.stockbot.calendar;

import org.jspecify.annotations.NullMarked;
