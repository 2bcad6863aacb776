/** Tests. */
@NullMarked
package io.stockbot.alpaca.data;

import org.jspecify.annotations.NullMarked;
