/** A house whose every class breaks a rule on purpose, so that each rule is seen to fail. */
@NullMarked
package io.stockbot.broken;

import org.jspecify.annotations.NullMarked;
