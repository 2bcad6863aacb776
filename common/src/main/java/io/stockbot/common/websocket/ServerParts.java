package io.stockbot.common.websocket;

import io.stockbot.common.service.Health;
import io.stockbot.common.settings.ServicesSecret;
import java.time.InstantSource;

/** What every connection of one server shares. */
record ServerParts(
    ServerSettings settings,
    ServicesSecret secret,
    Endpoint endpoint,
    Health health,
    InstantSource clock,
    Sessions sessions) {}
