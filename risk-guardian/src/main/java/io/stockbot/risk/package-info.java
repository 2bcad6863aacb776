/**
 * The risk-guardian as plain objects: an order in, a decision out. No sockets, no files and no
 * clock, so that a backtest asks the same {@link io.stockbot.risk.RiskGuardian} and gets the same
 * answers. It never changes an order.
 */
@NullMarked
package io.stockbot.risk;

import org.jspecify.annotations.NullMarked;
