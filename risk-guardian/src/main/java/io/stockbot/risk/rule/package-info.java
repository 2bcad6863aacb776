/**
 * The rules that an order must keep, one class each, and the limits they go by. A rule looks at one
 * proposed order and remembers nothing. docs/RISK.md lists them all.
 */
@NullMarked
package io.stockbot.risk.rule;

import org.jspecify.annotations.NullMarked;
