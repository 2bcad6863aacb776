/**
 * The house rules, each run against the house, which keeps it, and against {@code
 * io.stockbot.broken}, which breaks it on purpose.
 */
@NullMarked
package io.stockbot.systemtests.house;

import org.jspecify.annotations.NullMarked;
