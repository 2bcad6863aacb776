package io.stockbot.orchestrator.server;

import io.stockbot.common.link.LinkSettings;
import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.orchestrator.catalogue.CatalogueEntry;
import io.stockbot.protocol.strategy.StrategyConfig;
import java.time.Duration;
import java.util.List;

/**
 * Settings of the strategy-orchestrator; meaning and defaults: {@code
 * stock-bot.strategy-orchestrator} in reference.conf.
 */
record OrchestratorSettings(
    ServerSettings server,
    LinkSettings marketData,
    LinkSettings risk,
    Duration riskTimeout,
    int queueCapacity,
    StrategyConfig defaults,
    List<CatalogueEntry> catalogue) {}
