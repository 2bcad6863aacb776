/**
 * The real services as processes of their own, which can be killed and frozen, and a client that
 * remembers what it heard. Judges nothing.
 */
@NullMarked
package io.stockbot.systemtests.stack;

import org.jspecify.annotations.NullMarked;
