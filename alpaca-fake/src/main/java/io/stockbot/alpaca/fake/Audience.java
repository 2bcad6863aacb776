package io.stockbot.alpaca.fake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is told what happens. Guarded by the market. */
final class Audience {

  private final Set<FakeSession> sessions = new LinkedHashSet<>();
  private final List<Map<String, Object>> held = new ArrayList<>();
  private boolean isHolding;

  void keep(FakeSession session) {
    sessions.add(session);
  }

  void leave(FakeSession session) {
    sessions.remove(session);
  }

  void tell(Map<String, Object> message) {
    if (isHolding) {
      held.add(message);
    } else {
      sessions.forEach(session -> session.tell(List.of(message)));
    }
  }

  void hold() {
    isHolding = true;
  }

  void release() {
    isHolding = false;
    var all = List.copyOf(held);
    held.clear();
    sessions.forEach(session -> session.tell(all));
  }
}
