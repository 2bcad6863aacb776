/** What is wrong with stored market data. Changes nothing. */
@NullMarked
package io.stockbot.data.check;

import org.jspecify.annotations.NullMarked;
