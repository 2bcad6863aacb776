package io.stockbot.protocol.session;

import io.stockbot.protocol.Request;

/** What any service can be asked about the asking session itself. */
public sealed interface SessionRequest extends Request permits Subscribe, Unsubscribe {}
