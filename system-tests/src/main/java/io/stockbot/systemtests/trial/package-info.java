/** The trials, each a sub-command of {@code stock-bot prove}. */
@NullMarked
package io.stockbot.systemtests.trial;

import org.jspecify.annotations.NullMarked;
