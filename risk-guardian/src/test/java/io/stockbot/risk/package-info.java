/** Tests of the risk-guardian without sockets, in the words of a trader. */
@NullMarked
package io.stockbot.risk;

import org.jspecify.annotations.NullMarked;
