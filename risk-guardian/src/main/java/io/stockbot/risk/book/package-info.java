/**
 * What the risk-guardian knows: positions from reported fills, working orders, and how many orders
 * went out of late. It judges nothing.
 */
@NullMarked
package io.stockbot.risk.book;

import org.jspecify.annotations.NullMarked;
