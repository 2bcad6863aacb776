package io.stockbot.common.websocket;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which web pages may connect. A browser tells the page's origin and lets any page connect to
 * localhost, so this is what keeps a stranger's page from trading. Programs that are no browser
 * send no origin and may connect.
 */
final class Origins {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Set<String> hosts;

  Origins(List<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  boolean allow(HttpHeaders headers) {
    var origins = headers.getAll(HttpHeaderNames.ORIGIN);
    return origins.isEmpty() || (origins.size() == 1 && allow(origins.getFirst()));
  }

  private boolean allow(String origin) {
    try {
      var uri = new URI(origin);
      return uri.getScheme() != null
          && uri.getHost() != null
          && uri.getUserInfo() == null
          && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && hosts.contains(uri.getHost().toLowerCase(Locale.ROOT));
    } catch (URISyntaxException noOrigin) {
      return false;
    }
  }
}
