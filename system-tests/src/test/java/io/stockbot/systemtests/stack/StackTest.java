package io.stockbot.systemtests.stack;

import static io.stockbot.launcher.service.ServiceKind.RISK_GUARDIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StackTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  @Test
  void aFrozenGuardianStopsExecutionAndAThawedOneLetsItRun() throws Exception {
    try (var stack = Stack.started(StackSettings.in(folder))) {
      Awaitility.await().atMost(PATIENCE).until(() -> stack.problem().isEmpty());
      try (var client = stack.watch()) {
        stack.process(RISK_GUARDIAN).freeze();
        assertThat(hears(client, 0, Status.STOPPED)).isTrue();

        var mark = client.mark();
        stack.process(RISK_GUARDIAN).thaw();
        assertThat(hears(client, mark, Status.RUNNING)).isTrue();
        assertThat(stack.process(RISK_GUARDIAN).residentKib()).isPositive();
      }
    }
  }

  private static boolean hears(Watcher client, int mark, Status status) {
    return client
        .await(mark, ExecutionServiceStatus.class, told -> told.status() == status, PATIENCE)
        .isPresent();
  }
}
