package io.stockbot.orchestrator;

import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.port.Requester;
import io.stockbot.protocol.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Everybody who is connected, with a good memory. */
final class RecordingAudience implements Audience {

  private final List<Event> events = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();

  @Override
  public void tell(Event event, Instant time) {
    events.add(event);
    times.add(time);
  }

  @Override
  public void tell(Event event, Instant time, Requester requester) {
    tell(event, time);
    requester.answer(event, time);
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  <E extends Event> List<E> events(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  Instant lastTime() {
    return times.getLast();
  }
}
