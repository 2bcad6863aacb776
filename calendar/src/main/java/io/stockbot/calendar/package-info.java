/**
 * When the exchange is open: {@link io.stockbot.calendar.ExchangeCalendar} is the front door.
 * Values and rules only, known beforehand: it reads no file, asks no clock and does not know of a
 * halt that comes unannounced.
 */
@NullMarked
package io.stockbot.calendar;

import org.jspecify.annotations.NullMarked;
