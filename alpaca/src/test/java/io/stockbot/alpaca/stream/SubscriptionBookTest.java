package io.stockbot.alpaca.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.SubscriptionMessage;
import io.stockbot.alpaca.stream.Change.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubscriptionBookTest {

  private final SubscriptionBook book = new SubscriptionBook(1_000);

  @Test
  void hasOneChangeInFlight() {
    book.want(List.of("A", "B"));

    assertThat(book.next()).contains(new Change(Action.SUBSCRIBE, List.of("A", "B")));
    assertThat(book.next()).isEmpty();
    assertThat(book.isWaiting()).isTrue();

    book.want(List.of("B", "C"));
    book.acknowledged(truth("A", "B"));

    assertThat(book.next()).contains(new Change(Action.UNSUBSCRIBE, List.of("A")));
    book.acknowledged(truth("B"));
    assertThat(book.next()).contains(new Change(Action.SUBSCRIBE, List.of("C")));
    book.acknowledged(truth("B", "C"));
    assertThat(book.next()).isEmpty();
    assertThat(book.isWaiting()).isFalse();
  }

  @Test
  void believesTheServerWhateverWasAsked() {
    book.want(List.of("A", "B"));
    book.next();

    book.acknowledged(truth("B", "X"));

    assertThat(book.held()).containsExactlyInAnyOrder("B", "X");
    assertThat(book.refused()).containsOnlyKeys("A");
    assertThat(book.next()).contains(new Change(Action.UNSUBSCRIBE, List.of("X")));
  }

  @Test
  void halvesWhatIsRefusedUntilTheCulpritIsAlone() {
    book.want(List.of("A", "B", "bad", "C"));
    var asked = 0;
    var held = new HashSet<String>();
    for (var change = book.next(); change.isPresent(); change = book.next()) {
      asked++;
      if (change.get().symbols().contains("bad")) {
        assertThat(book.refuse("400")).isTrue();
      } else {
        held.addAll(change.get().symbols());
        book.acknowledged(truth(held.toArray(String[]::new)));
      }
    }

    assertThat(book.held()).containsExactlyInAnyOrder("A", "B", "C");
    assertThat(book.refused()).containsExactly(Map.entry("bad", "400"));
    assertThat(asked).isEqualTo(5);
  }

  @Test
  void splitsWhatAFrameCannotHold() {
    book.want(IntStream.range(0, 700).mapToObj(i -> "S" + i).toList());

    assertThat(book.next().orElseThrow().symbols()).hasSize(500);
  }

  @Test
  void asksAgainOnANewConnection() {
    book.want(List.of("A"));
    book.next();
    book.reset();

    assertThat(book.next()).contains(new Change(Action.SUBSCRIBE, List.of("A")));
  }

  private static SubscriptionMessage truth(String... symbols) {
    return new SubscriptionMessage(Map.of(Channel.TRADES, Set.of(symbols)));
  }
}
