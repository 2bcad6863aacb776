package io.stockbot.protocol.risk;

import io.stockbot.protocol.Request;

/** What the risk-guardian can be asked, beside subscriptions. */
public sealed interface RiskRequest extends Request
    permits RegisterStrategy,
        CheckOrder,
        ReportSnapshot,
        ReportFill,
        ReportClosed,
        ReportQuotes,
        GetRiskStatus,
        KillSwitch,
        Reset {}
