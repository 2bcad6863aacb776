package io.stockbot.benchmarks.harness;

import java.util.List;
import java.util.function.Supplier;

/**
 * A question about speed, answered by one contest or more.
 *
 * @param name as on the command line
 * @param question in one sentence
 * @param contests made when the bench runs; at least one, and the last gives the last line
 */
public record Bench(String name, String question, Supplier<List<Contest>> contests) {}
