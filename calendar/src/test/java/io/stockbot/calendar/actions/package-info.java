/** Proofs of what corporate actions make of old prices. */
@NullMarked
package io.stockbot.calendar.actions;

import org.jspecify.annotations.NullMarked;
