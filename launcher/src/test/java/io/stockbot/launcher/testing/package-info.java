/** Doubles and puppets for the tests of the command line. */
@NullMarked
package io.stockbot.launcher.testing;

import org.jspecify.annotations.NullMarked;
