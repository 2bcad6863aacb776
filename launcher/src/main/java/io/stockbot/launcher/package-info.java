/**
 * The command line: the one program that a user starts. It reads options, starts services and other
 * programs, and says how they ended; what a service does is none of its business.
 */
@NullMarked
package io.stockbot.launcher;

import org.jspecify.annotations.NullMarked;
