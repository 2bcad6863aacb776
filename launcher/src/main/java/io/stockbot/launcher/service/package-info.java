/** One service as a process of its own: which ones there are, how one starts, and how it stops. */
@NullMarked
package io.stockbot.launcher.service;

import org.jspecify.annotations.NullMarked;
