package io.stockbot.protocol.session;

import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.Optional;

/** One thing that a session is told about. */
public record Subscription(
    Stream stream, Optional<String> symbol, Optional<Resolution> dataResolution) {}
