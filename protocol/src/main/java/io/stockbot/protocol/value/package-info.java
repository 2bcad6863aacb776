/**
 * The values that messages are made of: exact numbers, bars, ticks. No message and no input or
 * output.
 */
@NullMarked
package io.stockbot.protocol.value;

import org.jspecify.annotations.NullMarked;
