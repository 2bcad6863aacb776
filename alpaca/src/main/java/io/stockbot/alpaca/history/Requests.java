package io.stockbot.alpaca.history;

import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.data.BadData;
import io.stockbot.alpaca.data.JsonFrames;
import io.stockbot.common.link.Backoff;
import io.stockbot.common.logging.LogText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Asks by GET, which may be repeated: after no answer, after a failure of the server, and after 429
 * when its minute is over. Safe for use by many threads.
 */
final class Requests {

  private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
  private static final Duration LONGEST_RESET = Duration.ofMinutes(1);
  private static final int TOO_MANY = 429;

  private final HistorySettings settings;
  private final Credentials credentials;
  private final InstantSource clock;
  private final Pause pause;
  private final RandomGenerator random;
  private final Limiter limiter;
  private final HttpClient http;

  Requests(
      HistorySettings settings,
      Credentials credentials,
      InstantSource clock,
      Pause pause,
      RandomGenerator random) {
    this.settings = settings;
    this.credentials = credentials;
    this.clock = clock;
    this.pause = pause;
    this.random = random;
    limiter = new Limiter(settings.requestsPerMinute(), clock);
    http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
  }

  JsonNode get(URI uri) throws HistoryFailure, InterruptedException {
    var backoff = new Backoff(settings.firstBackoff(), settings.maxBackoff(), random);
    for (var attempt = 1; ; attempt++) {
      pause.last(limiter.reserve());
      Optional<Duration> wait = Optional.empty();
      String problem;
      try {
        var response = http.send(request(uri), BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) {
          return JsonFrames.tree(response.body());
        }
        problem = problem(response);
        if (!mayPass(response.statusCode())) {
          throw new HistoryFailure(problem);
        }
        wait = untilReset(response);
      } catch (IOException e) {
        problem = "no answer: " + e;
      } catch (BadData bad) {
        throw new HistoryFailure("the answer is " + bad.getMessage(), bad);
      }
      if (attempt == settings.attempts()) {
        throw new HistoryFailure(problem);
      }
      LOG.atInfo()
          .addKeyValue("path", uri.getPath())
          .addKeyValue("problem", LogText.of(problem))
          .log("history is asked again");
      pause.last(wait.orElseGet(backoff::next));
    }
  }

  private HttpRequest request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(settings.timeout())
        .version(
            "https".equals(uri.getScheme())
                ? HttpClient.Version.HTTP_2
                : HttpClient.Version.HTTP_1_1)
        .header("APCA-API-KEY-ID", credentials.revealKeyId())
        .header("APCA-API-SECRET-KEY", credentials.revealSecretKey())
        .GET()
        .build();
  }

  private static boolean mayPass(int status) {
    return status == 408 || status == 425 || status == TOO_MANY || status >= 500;
  }

  /** A limit says when it is over, in seconds of the epoch. */
  private Optional<Duration> untilReset(HttpResponse<?> response) {
    if (response.statusCode() != TOO_MANY) {
      return Optional.empty();
    }
    var reset = response.headers().firstValue("X-RateLimit-Reset").flatMap(Requests::whole);
    var after = response.headers().firstValue("Retry-After").flatMap(Requests::whole);
    return reset
        .map(second -> Duration.between(clock.instant(), Instant.ofEpochSecond(second)))
        .or(() -> after.map(Duration::ofSeconds))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(LONGEST_RESET) > 0 ? LONGEST_RESET : wait);
  }

  private static Optional<Long> whole(String text) {
    return text.matches("\\d{1,12}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  /** A body is {@code {code, message}}, only a message, or plain text. */
  private static String problem(HttpResponse<byte[]> response) {
    var said = "HTTP " + response.statusCode();
    try {
      var body = JsonFrames.tree(response.body());
      var code = body.path("code").asString("");
      return (said + " " + code + " " + body.path("message").asString("")).strip();
    } catch (BadData noJson) {
      return (said + " " + LogText.of(new String(response.body(), StandardCharsets.UTF_8))).strip();
    }
  }
}
