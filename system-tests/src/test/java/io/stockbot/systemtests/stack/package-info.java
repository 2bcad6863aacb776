/** Real processes, killed and frozen. */
@NullMarked
package io.stockbot.systemtests.stack;

import org.jspecify.annotations.NullMarked;
