/** Promises about the whole system, over real sockets. */
@NullMarked
package io.stockbot.systemtests;

import org.jspecify.annotations.NullMarked;
