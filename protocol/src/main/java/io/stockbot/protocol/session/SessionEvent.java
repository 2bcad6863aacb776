package io.stockbot.protocol.session;

import io.stockbot.protocol.Event;

/** What any service can answer, or tell a session about itself. */
public sealed interface SessionEvent extends Event permits ErrorReply, Subscriptions, Lag {}
