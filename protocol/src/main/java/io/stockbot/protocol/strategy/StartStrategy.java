package io.stockbot.protocol.strategy;

import java.util.Optional;

/**
 * Starts a strategy, or resumes a paused one; answered by {@link StrategyStarted}.
 *
 * @param id of the strategy in the catalogue
 * @param config what shall differ from the catalogue's settings
 */
public record StartStrategy(String id, Optional<StrategyConfig> config)
    implements StrategyRequest {}
