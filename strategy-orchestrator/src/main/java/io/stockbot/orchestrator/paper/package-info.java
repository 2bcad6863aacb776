/** A broker on paper, which fills against quotes. */
@NullMarked
package io.stockbot.orchestrator.paper;

import org.jspecify.annotations.NullMarked;
