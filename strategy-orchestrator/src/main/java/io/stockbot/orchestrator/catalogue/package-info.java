/** Which strategies there are and with which settings they run. */
@NullMarked
package io.stockbot.orchestrator.catalogue;

import org.jspecify.annotations.NullMarked;
