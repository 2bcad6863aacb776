package io.stockbot.protocol.marketdata;

import io.stockbot.protocol.Request;

/** What the market-data-gateway can be asked, beside subscriptions. */
public sealed interface MarketDataRequest extends Request permits GetBars, GetSymbols, Taken {}
