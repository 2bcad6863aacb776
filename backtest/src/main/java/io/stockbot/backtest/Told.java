package io.stockbot.backtest;

import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.port.Requester;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Remembers everything that would have been told to clients. */
final class Told implements Audience {

  private final List<Event> events = new ArrayList<>();

  @Override
  public void tell(Event event, Instant time) {
    events.add(event);
  }

  @Override
  public void tell(Event event, Instant time, Requester requester) {
    events.add(event);
  }

  List<StrategySignal> signals() {
    return only(StrategySignal.class);
  }

  List<StrategyTrade> trades() {
    return only(StrategyTrade.class);
  }

  private <E extends Event> List<E> only(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
