package io.stockbot.marketdata.history;

/**
 * What became of rows that were put into the store, in files.
 *
 * @param added files that were not there
 * @param changed files that held other or fewer rows, and were written anew
 * @param unchanged files that held all of it already
 */
public record Merge(int added, int changed, int unchanged) {

  public static final Merge NOTHING = new Merge(0, 0, 0);

  public Merge plus(Merge other) {
    return new Merge(added + other.added, changed + other.changed, unchanged + other.unchanged);
  }
}
