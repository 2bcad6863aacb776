/**
 * The risk-guardian as a service: settings, wiring, the file of the kill switch, and the endpoint
 * that translates messages. It decides nothing about orders.
 */
@NullMarked
package io.stockbot.risk.server;

import org.jspecify.annotations.NullMarked;
