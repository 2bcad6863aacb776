package io.stockbot.orchestrator;

import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Request;
import java.util.ArrayList;
import java.util.List;

/** One of the other two services: remembers what it was asked, and answers when the test does. */
final class RecordingUpstream implements Upstream {

  private final List<Call> calls = new ArrayList<>();

  @Override
  public void send(Call call) {
    calls.add(call);
  }

  List<Call> calls() {
    return List.copyOf(calls);
  }

  List<Request> requests() {
    return calls.stream().map(Call::request).toList();
  }

  <R extends Request> List<R> requests(Class<R> type) {
    return calls.stream().map(Call::request).filter(type::isInstance).map(type::cast).toList();
  }

  void forget() {
    calls.clear();
  }
}
