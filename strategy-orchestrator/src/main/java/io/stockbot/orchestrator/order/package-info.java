/** Orders from the question to risk to their end at the broker. Nothing here decides to trade. */
@NullMarked
package io.stockbot.orchestrator.order;

import org.jspecify.annotations.NullMarked;
