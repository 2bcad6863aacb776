/**
 * The sub-commands in the box and their options. Each one only reads its words and calls what does
 * the work.
 */
@NullMarked
package io.stockbot.launcher.command;

import org.jspecify.annotations.NullMarked;
