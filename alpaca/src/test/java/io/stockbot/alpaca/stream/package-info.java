/** Tests. */
@NullMarked
package io.stockbot.alpaca.stream;

import org.jspecify.annotations.NullMarked;
