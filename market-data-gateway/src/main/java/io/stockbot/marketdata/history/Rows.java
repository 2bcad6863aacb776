package io.stockbot.marketdata.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How rows of one file come together. Rows are never changed. */
public final class Rows {

  private static final Comparator<long[]> BY_TIME = Comparator.comparingLong(row -> row[0]);

  private Rows() {}

  /** By time, and those of one time as they came. */
  public static List<long[]> sorted(List<long[]> rows) {
    return rows.stream().sorted(BY_TIME).toList();
  }

  /** The old rows, but each of the new ones in place of the one of its time. */
  public static List<long[]> update(List<long[]> old, List<long[]> fresh) {
    return unique(concatenation(old, fresh));
  }

  /** One row for each time, the last that came. */
  public static List<long[]> unique(List<long[]> rows) {
    if (isAscending(rows)) {
      return List.copyOf(rows);
    }
    var byTime = new TreeMap<Long, long[]>();
    rows.forEach(row -> byTime.put(row[0], row));
    return List.copyOf(byTime.values());
  }

  /** The old rows, and each of the new ones for which no equal old one is left. */
  public static List<long[]> union(List<long[]> old, List<long[]> fresh) {
    if (old.isEmpty() || equal(old, sorted(fresh))) {
      return sorted(fresh);
    }
    var left = new HashMap<List<Long>, Integer>();
    old.forEach(row -> left.merge(key(row), 1, Integer::sum));
    var all = new ArrayList<>(old);
    for (var row : fresh) {
      if (!take(left, key(row))) {
        all.add(row);
      }
    }
    return sorted(all);
  }

  /** Both, the new ones behind the old ones of the same time. */
  public static List<long[]> concatenation(List<long[]> old, List<long[]> fresh) {
    var all = new ArrayList<>(old);
    all.addAll(fresh);
    return sorted(all);
  }

  public static boolean equal(List<long[]> a, List<long[]> b) {
    if (a.size() != b.size()) {
      return false;
    }
    Deque<long[]> rest = new ArrayDeque<>(b);
    return a.stream().allMatch(row -> Arrays.equals(row, rest.remove()));
  }

  private static boolean isAscending(List<long[]> rows) {
    var last = Long.MIN_VALUE;
    for (var row : rows) {
      if (row[0] <= last) {
        return false;
      }
      last = row[0];
    }
    return true;
  }

  private static boolean take(Map<List<Long>, Integer> left, List<Long> key) {
    int count = left.getOrDefault(key, 0);
    if (count > 0) {
      left.put(key, count - 1);
    }
    return count > 0;
  }

  private static List<Long> key(long[] row) {
    return Arrays.stream(row).boxed().toList();
  }
}
