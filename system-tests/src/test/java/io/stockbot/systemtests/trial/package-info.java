/** The trials themselves are tried here, without processes. */
@NullMarked
package io.stockbot.systemtests.trial;

import org.jspecify.annotations.NullMarked;
