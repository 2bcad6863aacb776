/** Tests of what feeds and their listeners have in common. */
@NullMarked
package io.stockbot.marketdata.feed;

import org.jspecify.annotations.NullMarked;
