/** Messages to JSON and back, within limits. The only package that knows the wire names. */
@NullMarked
package io.stockbot.protocol.codec;

import org.jspecify.annotations.NullMarked;
