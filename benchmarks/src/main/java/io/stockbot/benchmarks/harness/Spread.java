package io.stockbot.benchmarks.harness;

import java.util.List;

/** Where the values of several rounds lie. */
public record Spread(double median, double least, double most) {

  /**
   * @param values at least one, in any order
   */
  public static Spread of(List<Double> values) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    var middle = sorted.length / 2;
    var median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }
}
