/** Tests of the risk-guardian over real sockets and real files. */
@NullMarked
package io.stockbot.risk.server;

import org.jspecify.annotations.NullMarked;
