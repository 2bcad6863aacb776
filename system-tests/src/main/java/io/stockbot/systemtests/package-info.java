/** Hard trials of what the whole system promises, run by {@code stock-bot prove}. */
@NullMarked
package io.stockbot.systemtests;

import org.jspecify.annotations.NullMarked;
