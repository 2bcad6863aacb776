/** The sub-command {@code data}: its words, its tables and its progress on the screen. */
@NullMarked
package io.stockbot.data.command;

import org.jspecify.annotations.NullMarked;
