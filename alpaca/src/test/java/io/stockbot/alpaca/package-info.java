/** Tests. */
@NullMarked
package io.stockbot.alpaca;

import org.jspecify.annotations.NullMarked;
