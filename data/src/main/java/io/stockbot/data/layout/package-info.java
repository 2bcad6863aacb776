/**
 * What rows of text mean, by the layouts of those who sell or record market data, and how they come
 * into the history store.
 */
@NullMarked
package io.stockbot.data.layout;

import org.jspecify.annotations.NullMarked;
