package io.stockbot.systemtests.trial;

import io.stockbot.alpaca.data.Encoding;
import java.nio.file.Path;
import java.util.Random;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A provider's socket that is cut again and again, and a consumer that notices nothing. */
@Command(
    name = "feed-cuts",
    description = "Cuts the provider's socket at random moments; no bar is lost, doubled or moved.")
final class FeedCutsTrial extends TrialCommand {

  private static final int MISSED = 25;
  private static final int HEARD = 40;
  private static final int PROGRESS = 100;

  @Option(names = "--cuts", paramLabel = "N", description = "How many, 1000 by default.")
  private int cuts = 1_000;

  @Option(names = "--seed", paramLabel = "N", description = "Of market and cuts; 1 by default.")
  private long seed = 1;

  @Option(names = "--encoding", paramLabel = "E", description = "JSON (default) or MSGPACK.")
  private Encoding encoding = Encoding.JSON;

  @Override
  String run(Report report, Path folder) throws InterruptedException, TrialEnded {
    try (var cut = new CutFeed(seed, encoding);
        var uncut = new CutFeed(seed, encoding)) {
      cut.untilLive();
      uncut.untilLive();
      var inside = cutAgainAndAgain(cut, report);
      uncut.go(cut.steps());
      cut.end();
      uncut.end();
      compare(cut.told(), uncut.told(), report);
      report.expect(inside * 2L >= cuts, "half of the cuts are inside an open bar");
      var bars = cut.told().bars().values().stream().mapToInt(told -> told.size()).sum();
      return "%d cuts, %d inside an open bar; %d bars (%d from the history), %d revisions, %d trades"
          .formatted(
              cuts,
              inside,
              bars,
              cut.told().backfilled(),
              cut.told().revisions(),
              cut.told().trades().size());
    }
  }

  /** Every fourth cut comes before the consumer has caught up. */
  private int cutAgainAndAgain(CutFeed feed, Report report)
      throws InterruptedException, TrialEnded {
    var random = new Random(seed);
    var inside = 0;
    for (var i = 1; i <= cuts; i++) {
      if (random.nextInt(4) > 0) {
        feed.untilLive();
      }
      feed.go(random.nextInt(HEARD));
      inside += feed.cut() ? 1 : 0;
      feed.go(random.nextInt(MISSED));
      if (i % PROGRESS == 0) {
        report.progress(i + " cuts, " + inside + " inside an open bar");
      }
    }
    return inside;
  }

  private static void compare(ToldMarket cut, ToldMarket uncut, Report report) {
    cut.faults().stream().limit(3).forEach(fault -> report.expect(false, fault));
    report.expect(uncut.faults().isEmpty(), "the uncut consumer is told nothing wrong");
    report.expect(
        cut.bars().equals(uncut.bars()),
        "the bars are those of the uncut consumer, each symbol's in their order");
    report.expect(cut.trades().equals(uncut.trades()), "the same trades count");
  }
}
