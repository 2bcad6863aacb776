package io.stockbot.protocol.marketdata;

import io.stockbot.protocol.Event;

/** What the market-data-gateway tells. */
public sealed interface MarketDataEvent extends Event
    permits MarketTrade,
        MarketCorrection,
        MarketCancel,
        MarketQuote,
        MarketBar,
        MarketClock,
        FeedStatus,
        MarketStatus,
        Bars,
        Symbols {}
