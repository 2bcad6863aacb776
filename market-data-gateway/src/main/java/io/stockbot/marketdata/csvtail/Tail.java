package io.stockbot.marketdata.csvtail;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.protocol.value.Resolution;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a file that grows. What was written to a file before another took its place is read
 * first. A file that took the place of one, or became shorter, is read from its beginning, and of
 * it only rows count that are later than all before: who writes the whole file anew says nothing
 * twice. Reads the disk, so not for the gateway's thread; not for two at once.
 */
final class Tail implements AutoCloseable {

  private static final int CHUNK = 256 * 1024;
  private static final int LONGEST_LINE = 64 * 1024;

  private final Path file;
  private final Resolution barLength;
  private final LineBuffer lines = new LineBuffer();
  private final byte[] chunk = new byte[CHUNK];
  private RowParser rows;
  private Start start;
  private boolean isBroken;
  private boolean wasAway;
  private Instant last = Instant.MIN;
  private Instant seam = Instant.MIN;
  private @Nullable OpenFile open;

  /**
   * @param barLength of rows that are bars
   */
  Tail(Path file, Start start, Resolution barLength) {
    this.file = file;
    this.start = start;
    this.barLength = barLength;
    rows = new RowParser(file, barLength);
  }

  /** What was written since the last look, or a part of it. */
  News look() {
    try {
      return open == null ? begin() : next(open);
    } catch (NoSuchFileException e) {
      return away("there is no such file");
    } catch (IOException e) {
      return away("cannot be read: " + e.getMessage());
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private News begin() throws IOException {
    var opened = new OpenFile(file);
    open = opened;
    if (wasAway) {
      return startOver("is there");
    }
    try {
      if (start == Start.END) {
        skip(opened);
      }
      return next(opened);
    } catch (BrokenData e) {
      return broken(List.of(), e);
    }
  }

  /** Passes over the lines that are there, but for a last one that has no end yet. */
  private void skip(OpenFile opened) throws IOException, BrokenData {
    var left = opened.size();
    while (left > 0) {
      var length = opened.read(chunk, (int) Math.min(left, CHUNK));
      if (length == 0) {
        return;
      }
      for (var line : lines.add(chunk, length)) {
        rows.skip(line);
      }
      left -= length;
    }
  }

  private News next(OpenFile current) throws IOException {
    var news = read(current);
    if (news.isPresent()) {
      return news.get();
    }
    var fate = current.fate();
    // What was written between the last reading and the change is read before it is told.
    var rest = read(current);
    if (rest.isPresent()) {
      return rest.get();
    }
    return switch (fate) {
      case SAME -> News.NONE;
      case SHORTER -> reopen("became shorter");
      case REPLACED -> reopen("was replaced");
      case GONE -> away("there is no such file");
    };
  }

  /** None at the end of the file. */
  private Optional<News> read(OpenFile current) throws IOException {
    var length = isBroken ? 0 : current.read(chunk, CHUNK);
    return length == 0 ? Optional.empty() : Optional.of(parse(length));
  }

  private News parse(int length) {
    var found = new ArrayList<Recorded>();
    try {
      for (var line : lines.add(chunk, length)) {
        take(line, found);
      }
      if (lines.waiting() > LONGEST_LINE) {
        throw rows.brokenNext("is longer than " + LONGEST_LINE + " bytes");
      }
      return News.rows(found, length == CHUNK);
    } catch (BrokenData e) {
      return broken(found, e);
    }
  }

  private void take(String line, List<Recorded> found) throws BrokenData {
    var row = rows.next(line);
    if (row.isPresent() && row.get().start().isAfter(seam)) {
      last = row.get().start();
      found.add(row.get());
    }
  }

  private News reopen(String how) throws IOException {
    close();
    open = new OpenFile(file);
    return startOver(how);
  }

  private News startOver(String how) {
    rows = new RowParser(file, barLength);
    lines.clear();
    start = Start.BEGINNING;
    seam = last;
    isBroken = false;
    wasAway = false;
    return News.replaced(file + " " + how + ", and is read from its beginning");
  }

  private News broken(List<Recorded> before, BrokenData why) {
    isBroken = true;
    return News.broken(before, String.valueOf(why.getMessage()));
  }

  private News away(String why) {
    wasAway = true;
    var reason = file + ": " + why;
    try {
      close();
    } catch (IOException e) {
      return News.broken(List.of(), reason + "; cannot be closed: " + e.getMessage());
    }
    return News.broken(List.of(), reason);
  }
}
