/** Messages of the risk-guardian: limits, orders to check, decisions, the kill switch. */
@NullMarked
package io.stockbot.protocol.risk;

import org.jspecify.annotations.NullMarked;
