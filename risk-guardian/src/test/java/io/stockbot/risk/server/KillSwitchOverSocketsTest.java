package io.stockbot.risk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillSwitchOverSocketsTest {

  private static final String KILL =
      "{\"type\":\"kill_switch\",\"requestId\":\"k\",\"reason\":\"fat finger\"}";
  private static final String RESET =
      "{\"type\":\"reset\",\"requestId\":\"r\",\"reason\":\"checked\"}";
  private static final String SUBSCRIBE = "{\"type\":\"subscribe\",\"streams\":[\"risk\"]}";
  private static final String STATUS = "{\"type\":\"get_risk_status\"}";

  private final Path folder;

  KillSwitchOverSocketsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void isPressedByABasicClientAndToldToEverybodyWhoListens() throws StartFailure {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client();
        var listener = guardian.client()) {
      listener.send(SUBSCRIBE);
      listener.awaitType("risk_status");
      trader.send(KILL);

      assertThat(trader.awaitType("risk_status"))
          .contains("\"requestId\":\"k\"")
          .contains("\"state\":\"HALTED\"", "\"reason\":\"fat finger\"");
      assertThat(listener.awaitType("risk_status"))
          .doesNotContain("requestId")
          .contains("\"state\":\"HALTED\"", "\"reason\":\"fat finger\"");
    }
  }

  @Test
  void isOnTheDiskWhenItIsTold() throws StartFailure, IOException {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client()) {
      trader.send(KILL);
      trader.awaitType("risk_status");

      assertThat(kept()).content().contains("HALTED", "fat finger");
    }
  }

  @Test
  void answersTheOneWhoPressesAndListensOnce() throws StartFailure {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client()) {
      trader.send(SUBSCRIBE);
      trader.awaitType("risk_status");
      trader.send(KILL);
      trader.awaitType("risk_status");
      trader.send("{\"type\":\"get_symbols\"}");
      trader.awaitType("error");

      assertThat(trader.received()).filteredOn(m -> m.contains("HALTED")).hasSize(1);
    }
  }

  @Test
  void tellsNobodyButThePresserWhenItIsPressedAlready() throws StartFailure {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client();
        var listener = guardian.client()) {
      listener.send(SUBSCRIBE);
      listener.awaitType("risk_status");
      trader.send(KILL);
      listener.awaitType("risk_status");
      trader.send("{\"type\":\"kill_switch\",\"requestId\":\"k2\",\"reason\":\"me too\"}");
      assertThat(trader.await(message -> message.contains("\"k2\""))).contains("fat finger");
      listener.send(STATUS);
      listener.awaitType("risk_status");

      assertThat(listener.received()).filteredOn(m -> m.contains("HALTED")).hasSize(2);
    }
  }

  @Test
  void tellsNothingToWhoeverUnsubscribed() throws StartFailure {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client()) {
      trader.send(SUBSCRIBE);
      trader.send("{\"type\":\"unsubscribe\",\"streams\":[\"risk\"]}");
      trader.await(message -> message.contains("\"subscriptions\":[]"));
      try (var other = guardian.client()) {
        other.send(KILL);
        other.awaitType("risk_status");
      }
      trader.send("{\"type\":\"get_symbols\"}");
      trader.awaitType("error");

      assertThat(trader.received()).noneMatch(message -> message.contains("HALTED"));
    }
  }

  @Test
  void holdsOverARestartUntilItIsLifted() throws StartFailure {
    try (var first = RunningGuardian.start(folder);
        var trader = first.client()) {
      trader.send(KILL);
      trader.awaitType("risk_status");
    }
    try (var second = RunningGuardian.start(folder);
        var trader = second.client()) {
      trader.send(STATUS);
      assertThat(trader.awaitType("risk_status")).contains("HALTED", "fat finger");
      trader.send(RESET);
      assertThat(trader.awaitType("risk_status"))
          .contains("\"requestId\":\"r\"", "\"state\":\"ACTIVE\"", "\"reason\":\"checked\"");
    }
    try (var third = RunningGuardian.start(folder);
        var trader = third.client()) {
      trader.send(STATUS);
      assertThat(trader.awaitType("risk_status")).contains("\"state\":\"ACTIVE\"");
    }
  }

  @Test
  void isNotLiftedWithoutAReason() throws StartFailure {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client()) {
      trader.send(KILL);
      trader.send("{\"type\":\"reset\",\"reason\":\" \"}");

      assertThat(trader.awaitType("error"))
          .contains("\"code\":\"BAD_FIELD\"", "\"field\":\"reason\"");
    }
  }

  @Test
  void holdsAndMakesTheServiceUnhealthyWhenTheDiskFails()
      throws StartFailure, IOException, InterruptedException {
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client()) {
      Files.writeString(RunningGuardian.stateDirectory(folder), "no directory");
      trader.send(KILL);

      assertThat(trader.awaitType("risk_status")).contains("HALTED");
      assertThat(guardian.health().statusCode()).isEqualTo(503);
      assertThat(guardian.health().body()).contains("kill-switch.json");
      trader.send(RESET);
      assertThat(trader.awaitType("error")).contains("\"code\":\"INTERNAL\"");
      trader.send(STATUS);
      assertThat(trader.awaitType("risk_status")).contains("HALTED");

      Files.delete(RunningGuardian.stateDirectory(folder));
      trader.send(RESET);
      assertThat(trader.awaitType("risk_status")).contains("ACTIVE");
      assertThat(guardian.health().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void startsPressedWhenItsFileCannotBeRead()
      throws StartFailure, IOException, InterruptedException {
    Files.createDirectories(RunningGuardian.stateDirectory(folder));
    Files.writeString(kept(), "{\"type\":\"risk_sta");
    try (var guardian = RunningGuardian.start(folder);
        var trader = guardian.client()) {
      trader.send(STATUS);

      assertThat(trader.awaitType("risk_status")).contains("HALTED", "cannot be read");
      assertThat(guardian.health().statusCode()).isEqualTo(503);
    }
  }

  private Path kept() {
    return RunningGuardian.stateDirectory(folder).resolve("kill-switch.json");
  }
}
