/** Notices when nothing comes from a feed any more. No feed of its own. */
@NullMarked
package io.stockbot.marketdata.watch;

import org.jspecify.annotations.NullMarked;
