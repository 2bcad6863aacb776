package io.stockbot.protocol.codec;

import static java.util.Map.entry;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.Message;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.GetSymbols;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketCancel;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketCorrection;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.marketdata.Taken;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.GetRiskStatus;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.StrategyRegistered;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Lag;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.GetActiveStrategies;
import io.stockbot.protocol.strategy.PauseStrategy;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StopStrategy;
import io.stockbot.protocol.strategy.StrategyPaused;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.protocol.strategy.StrategyTrade;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one place that says what each message is called on the wire. */
public final class WireNames {

  static final Map<String, Class<? extends Request>> REQUESTS =
      Map.ofEntries(
          entry("subscribe", Subscribe.class),
          entry("unsubscribe", Unsubscribe.class),
          entry("get_active_strategies", GetActiveStrategies.class),
          entry("start_strategy", StartStrategy.class),
          entry("stop_strategy", StopStrategy.class),
          entry("pause_strategy", PauseStrategy.class),
          entry("get_bars", GetBars.class),
          entry("get_symbols", GetSymbols.class),
          entry("taken", Taken.class),
          entry("register_strategy", RegisterStrategy.class),
          entry("check_order", CheckOrder.class),
          entry("report_snapshot", ReportSnapshot.class),
          entry("report_fill", ReportFill.class),
          entry("report_closed", ReportClosed.class),
          entry("report_quotes", ReportQuotes.class),
          entry("get_risk_status", GetRiskStatus.class),
          entry("kill_switch", KillSwitch.class),
          entry("reset", Reset.class));

  static final Map<String, Class<? extends Event>> EVENTS =
      Map.ofEntries(
          entry("error", ErrorReply.class),
          entry("subscriptions", Subscriptions.class),
          entry("lag", Lag.class),
          entry("strategy_status_list", StrategyStatusList.class),
          entry("strategy_started", StrategyStarted.class),
          entry("strategy_stopped", StrategyStopped.class),
          entry("strategy_paused", StrategyPaused.class),
          entry("strategy_signal", StrategySignal.class),
          entry("strategy_trade", StrategyTrade.class),
          entry("execution_service_status", ExecutionServiceStatus.class),
          entry("market_trade", MarketTrade.class),
          entry("market_correction", MarketCorrection.class),
          entry("market_cancel", MarketCancel.class),
          entry("market_quote", MarketQuote.class),
          entry("market_bar", MarketBar.class),
          entry("market_clock", MarketClock.class),
          entry("feed_status", FeedStatus.class),
          entry("market_status", MarketStatus.class),
          entry("bars", Bars.class),
          entry("symbols", Symbols.class),
          entry("strategy_registered", StrategyRegistered.class),
          entry("order_decision", OrderDecision.class),
          entry("risk_status", RiskStatus.class));

  private static final Map<Class<? extends Message>, String> NAMES = names();

  private WireNames() {}

  /** The {@code type} of a message. */
  public static String of(Message message) {
    return Optional.ofNullable(NAMES.get(message.getClass()))
        .orElseThrow(() -> new IllegalArgumentException("no wire name: " + message.getClass()));
  }

  static Optional<Class<? extends Request>> request(String name) {
    return Optional.ofNullable(REQUESTS.get(name));
  }

  static Optional<Class<? extends Event>> event(String name) {
    return Optional.ofNullable(EVENTS.get(name));
  }

  private static Map<Class<? extends Message>, String> names() {
    Function<Map.Entry<String, ? extends Class<? extends Message>>, Class<? extends Message>> type =
        Map.Entry::getValue;
    return java.util.stream.Stream.concat(REQUESTS.entrySet().stream(), EVENTS.entrySet().stream())
        .collect(Collectors.toUnmodifiableMap(type, Map.Entry::getKey));
  }
}
