package io.stockbot.orchestrator.catalogue;

import io.stockbot.protocol.strategy.StrategyConfig;

/**
 * A strategy that can be started.
 *
 * @param id how clients name it
 * @param name how people name it
 * @param strategy the type of {@link io.stockbot.strategy.StrategyFactory} that makes it
 * @param autoStart whether it starts by itself on the simulated market
 * @param config its settings, where they differ from the defaults
 */
public record CatalogueEntry(
    String id, String name, String strategy, boolean autoStart, StrategyConfig config) {}
