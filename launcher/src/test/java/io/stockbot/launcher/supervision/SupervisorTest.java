package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stockbot.launcher.testing.Diary;
import io.stockbot.launcher.testing.Puppet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_METHOD)
class SupervisorTest {

  private static final List<String> NAMES = List.of("gateway", "guardian", "orchestrator");
  private static final Duration LONG = Duration.ofSeconds(60);

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Supervisor supervisor =
      new Supervisor(new Screen(new PrintWriter(out), new PrintWriter(err), NAMES, false));

  @TempDir private Path folder;
  private Diary diary = new Diary(Path.of(""));

  @BeforeEach
  void openTheDiary() {
    diary = Diary.in(folder);
  }

  @AfterEach
  void leaveNobodyBehind() throws Exception {
    supervisor.stop();
  }

  @Test
  void stopsTheLastStartedFirst() throws Exception {
    startAll("supervised");
    assertThat(supervisor.stop()).isZero();
    assertThat(diary.closed())
        .containsExactly("orchestrator closed", "guardian closed", "gateway closed");
  }

  @Test
  void whenOneIsKilledTheOthersStopAndTheReasonIsTheLastLine() throws Exception {
    startAll("supervised");
    diary.process("guardian").destroyForcibly();
    assertThat(supervisor.await(LONG)).isEqualTo(OptionalInt.of(1));
    assertThat(diary.closed()).containsExactly("orchestrator closed", "gateway closed");
    assertThat(err.toString().lines()).containsExactly("stock-bot: guardian was ended by SIGKILL");
  }

  @Test
  void tellsTheLastErrorOfTheOneThatFailed() throws Exception {
    supervisor.start(shell("echo hello; echo 'port 3001 is in use' >&2; exit 1"));
    assertThat(supervisor.await(LONG)).isEqualTo(OptionalInt.of(1));
    assertThat(out.toString()).contains("gateway      | hello");
    assertThat(err.toString().lines().toList().getLast())
        .isEqualTo("stock-bot: gateway ended with exit status 1: port 3001 is in use");
  }

  @Test
  void anEndWithoutFailureIsAnEndAllTheSame() throws Exception {
    supervisor.start(shell("exit 0"));
    assertThat(supervisor.await(LONG)).isEqualTo(OptionalInt.of(1));
    assertThat(err.toString()).contains("gateway ended with exit status 0");
  }

  @Test
  void nothingEndsWhileAllRun() throws Exception {
    startAll("supervised");
    assertThat(supervisor.await(Duration.ofMillis(1))).isEmpty();
  }

  @Test
  void oneThatDoesNotWantToStopIsStopped() throws Exception {
    supervisor.start(shell("trap '' TERM; echo deaf; while :; do read line || sleep 1; done"));
    await().atMost(LONG).until(() -> out.toString().contains("deaf"));
    assertThat(supervisor.stop()).isZero();
    assertThat(supervisor.await(LONG)).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void theTerminalsCtrlCDoesNotReachThem() throws Exception {
    startAll("supervised");
    var gateway = diary.process("gateway");
    new ProcessBuilder("kill", "-INT", String.valueOf(gateway.pid())).start().waitFor();
    new ProcessBuilder("kill", "-HUP", String.valueOf(gateway.pid())).start().waitFor();
    diary.process("orchestrator").destroyForcibly();
    assertThat(supervisor.await(LONG)).isEqualTo(OptionalInt.of(1));
    assertThat(err.toString()).contains("orchestrator was ended by SIGKILL");
    assertThat(diary.closed()).containsExactly("guardian closed", "gateway closed");
  }

  @Test
  void startsNothingMoreOnceItWasStopped() throws Exception {
    assertThat(supervisor.stop()).isZero();
    supervisor.start(Puppet.program("gateway", diary.file(), "supervised"));
    assertThat(supervisor.stop()).isZero();
    assertThat(diary.lines()).isEmpty();
  }

  private void startAll(String part) throws Exception {
    for (var name : NAMES) {
      supervisor.start(Puppet.program(name, diary.file(), part));
    }
    NAMES.forEach(diary::process);
  }

  private static Program shell(String script) {
    return new Program("gateway", List.of("sh", "-c", script));
  }
}
