/**
 * What companies do to their shares, and what that makes of old prices. {@link
 * io.stockbot.calendar.actions.CorporateActions} holds the actions; {@link
 * io.stockbot.calendar.actions.Adjusted} is a view on what was traded, which stays as it is.
 */
@NullMarked
package io.stockbot.calendar.actions;

import org.jspecify.annotations.NullMarked;
