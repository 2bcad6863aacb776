package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void alignsTheLinesOfAllPrograms() {
    var screen = screen(false);
    screen.line("gateway", "a tick");
    screen.line("guardian", "an order");
    assertThat(out.toString().lines()).containsExactly("gateway  | a tick", "guardian | an order");
  }

  @Test
  void coloursTheNameAloneAndEachNameDifferently() {
    var screen = screen(true);
    screen.line("gateway", "a tick");
    screen.line("guardian", "an order");
    assertThat(out.toString().lines())
        .containsExactly(
            "\u001b[36mgateway  | \u001b[0ma tick", "\u001b[35mguardian | \u001b[0man order");
  }

  @Test
  void complainsApartFromTheRest() {
    screen(true).complain("it broke");
    assertThat(err.toString().lines()).containsExactly("it broke");
    assertThat(out.toString()).isEmpty();
  }

  private Screen screen(boolean coloured) {
    var names = List.of("gateway", "guardian");
    return new Screen(new PrintWriter(out), new PrintWriter(err), names, coloured);
  }
}
