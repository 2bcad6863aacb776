/** What every message is: a request from a client or an event from a service. No message itself. */
@NullMarked
package io.stockbot.protocol;

import org.jspecify.annotations.NullMarked;
