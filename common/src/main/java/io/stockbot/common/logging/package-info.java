/** How text that others sent is made fit for a log. Says nothing about where logs go. */
@NullMarked
package io.stockbot.common.logging;

import org.jspecify.annotations.NullMarked;
