package io.stockbot.orchestrator;

import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.Request;
import java.util.ArrayList;
import java.util.List;

/** One of the other two services: remembers what it was asked, and answers when the test does. */
final class RecordingUpstream implements Upstream {

  private final List<Request> requests = new ArrayList<>();

  @Override
  public void send(Request request) {
    requests.add(request);
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  <R extends Request> List<R> requests(Class<R> type) {
    return requests.stream().filter(type::isInstance).map(type::cast).toList();
  }

  void forget() {
    requests.clear();
  }
}
