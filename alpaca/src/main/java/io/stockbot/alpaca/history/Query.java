package io.stockbot.alpaca.history;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An address with parameters. */
final class Query {

  private final URI host;
  private final String path;
  private final List<String> parameters;

  private Query(URI host, String path, List<String> parameters) {
    this.host = host;
    this.path = path;
    this.parameters = List.copyOf(parameters);
  }

  static Query of(URI host, String path) {
    return new Query(host, path, List.of());
  }

  Query with(String name, String value) {
    var all = new ArrayList<>(parameters);
    all.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    return new Query(host, path, all);
  }

  Query with(String name, Optional<?> value) {
    return value.map(present -> with(name, present.toString())).orElse(this);
  }

  Query withSymbols(Set<String> symbols) {
    return with("symbols", String.join(",", symbols.stream().sorted().toList()));
  }

  Query within(Span span) {
    return with("start", span.start().toString()).with("end", span.last());
  }

  URI uri() {
    return host.resolve(path + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters)));
  }
}
