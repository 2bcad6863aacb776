/** Settings read once from HOCON into records; all mistakes told at once. */
@NullMarked
package io.stockbot.common.settings;

import org.jspecify.annotations.NullMarked;
