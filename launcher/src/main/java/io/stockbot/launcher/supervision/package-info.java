/**
 * Several processes with one life: started together, shown on one screen, stopped together. It
 * knows programs by their names and commands, and no service.
 */
@NullMarked
package io.stockbot.launcher.supervision;

import org.jspecify.annotations.NullMarked;
