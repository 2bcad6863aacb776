/** What tests of every room need: recorded data and a client of another make. No assertions. */
@NullMarked
package io.stockbot.common.testing;

import org.jspecify.annotations.NullMarked;
