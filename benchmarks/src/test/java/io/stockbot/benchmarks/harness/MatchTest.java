package io.stockbot.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.common.service.StartFailure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

  private final List<String> diary = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();

  @Test
  void warmsUpEachSideAndThenRunsThemInTurn() throws StartFailure {
    new Match(2, progress::add).play(contest(side("ours", 1, 2), side("other", 1, 2)));

    assertThat(diary)
        .containsExactly(
            "open ours",
            "open other",
            "ours",
            "other",
            "ours",
            "other",
            "ours",
            "other",
            "ours",
            "other",
            "ours",
            "other",
            "close other",
            "close ours");
  }

  @Test
  void theWarmUpDoesNotCount() throws StartFailure {
    var outcome =
        new Match(3, progress::add)
            .play(contest(side("ours", 10, 30, 20), side("other", 40, 40, 40)));

    assertThat(outcome.ours().headline().spread()).isEqualTo(new Spread(20, 10, 30));
    assertThat(outcome.ratio()).isEqualTo(0.5);
  }

  @Test
  void tellsEachStepWithItsRate() throws StartFailure {
    new Match(1, progress::add).play(contest(side("ours", 2_000), side("other", 3_000)));

    assertThat(progress)
        .startsWith("warm-up 1 of 3: ours 1000000M/s", "warm-up 1 of 3: other 1000000M/s")
        .endsWith("round 1 of 1: ours 2.00k/s", "round 1 of 1: other 3.00k/s");
  }

  @Test
  void closesBothWhenOneCannotOpen() {
    var contest = contest(side("ours"), side("other").failing());

    assertThatThrownBy(() -> new Match(5, progress::add).play(contest))
        .isInstanceOf(StartFailure.class)
        .hasMessage("other cannot start");
    assertThat(diary).containsExactly("open ours", "close other", "close ours");
  }

  private ScriptedSide side(String name, double... rates) {
    return new ScriptedSide(name, diary, rates);
  }

  private static Contest contest(Side ours, Side other) {
    return new Contest("", ours, other);
  }
}
