/** Messages that all three services share: subscriptions and errors. */
@NullMarked
package io.stockbot.protocol.session;

import org.jspecify.annotations.NullMarked;
