package io.stockbot.risk.server;

import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.testing.TestClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A risk-guardian on a free port whose files are in a folder of the test. */
final class RunningGuardian implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path folder;
  private final Service service;

  private RunningGuardian(Path folder, Service service) {
    this.folder = folder;
    this.service = service;
  }

  static RunningGuardian start(Path folder) throws StartFailure {
    var config =
        Settings.load(
            Optional.empty(),
            Map.of(
                "stock-bot.secretFile", folder.resolve("services.secret").toString(),
                "stock-bot.risk-guardian.stateDirectory", stateDirectory(folder).toString(),
                "stock-bot.risk-guardian.server.port", "0"));
    var service = GuardianService.create(config);
    service.start();
    return new RunningGuardian(folder, service);
  }

  static Path stateDirectory(Path folder) {
    return folder.resolve("state");
  }

  /** A client that shows no secret. */
  TestClient client() {
    return TestClient.connect(service.port(), "/ws");
  }

  /** A client that shows the services' secret. */
  TestClient service() throws IOException {
    var secret = Files.readString(folder.resolve("services.secret")).strip();
    return TestClient.connect(service.port(), "/ws", "Authorization", "Bearer " + secret);
  }

  HttpResponse<String> health() throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + service.port() + "/health");
    return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    service.close();
  }
}
