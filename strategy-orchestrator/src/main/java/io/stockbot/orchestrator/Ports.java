package io.stockbot.orchestrator;

import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.port.Upstream;

/** Everything that the orchestrator speaks to. */
public record Ports(Upstream gateway, Upstream risk, Audience audience) {}
