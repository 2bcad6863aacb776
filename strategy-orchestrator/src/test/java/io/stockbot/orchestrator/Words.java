package io.stockbot.orchestrator;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.Taken;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.StrategyPaused;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says messages shortly, so that a test can list what it expects. */
final class Words {

  private Words() {}

  static String of(Event event) {
    return switch (event) {
      case StrategyStarted started -> "started " + started.strategyId();
      case StrategyStopped stopped -> "stopped " + stopped.strategyId();
      case StrategyPaused paused -> "paused " + paused.strategyId();
      case ExecutionServiceStatus(var status) -> "execution " + status;
      case ErrorReply error -> "error " + error.code();
      case StrategySignal signal ->
          String.join(
              " ",
              "signal",
              signal.strategyId(),
              signal.action().name(),
              signal.quantity().toString(),
              signal.symbol(),
              String.valueOf(signal.metadata().get("reason")));
      case StrategyTrade trade ->
          String.join(
              " ",
              "trade",
              trade.strategyId(),
              trade.side().name(),
              trade.quantity().toString(),
              trade.symbol(),
              "at",
              trade.entryPrice().toString());
      default -> event.toString();
    };
  }

  static String of(Request request) {
    return switch (request) {
      case RegisterStrategy(var id, var _) -> "register " + id;
      case ReportClosed _ -> "closed";
      case ReportSnapshot(var positions, var orders) ->
          "snapshot of " + positions.size() + " positions and " + orders.size() + " orders";
      case CheckOrder check ->
          String.join(
              " ", "check", check.side().name(), check.quantity().toString(), check.symbol());
      case ReportFill fill ->
          String.join(" ", "fill", fill.side().name(), fill.quantity().toString(), fill.symbol());
      case GetBars bars ->
          "get_bars " + bars.symbol() + " " + bars.dataResolution() + since(bars) + limit(bars);
      case Taken(var step) -> "taken " + step;
      case Subscribe wish ->
          "subscribe " + subject(wish.streams(), wish.symbols(), wish.dataResolution());
      case Unsubscribe(var streams, var symbols, var resolution) ->
          "unsubscribe " + subject(streams, symbols, resolution);
      default -> request.getClass().getSimpleName();
    };
  }

  private static String subject(
      List<Stream> streams, Optional<List<String>> symbols, Optional<Resolution> resolution) {
    var names = streams.stream().map(Stream::wire).collect(Collectors.joining(" "));
    return names
        + symbols.map(all -> " " + String.join(" ", all)).orElse("")
        + resolution.map(one -> " " + one).orElse("");
  }

  private static String since(GetBars bars) {
    return bars.start().map(start -> " since " + start).orElse("");
  }

  private static String limit(GetBars bars) {
    return bars.limit().map(limit -> " last " + limit).orElse("");
  }
}
