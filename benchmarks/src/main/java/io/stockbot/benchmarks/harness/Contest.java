package io.stockbot.benchmarks.harness;

/**
 * Ours and the other side, set the same work.
 *
 * @param label what tells it from the other contests of its bench; empty when it is the only one
 */
public record Contest(String label, Side ours, Side other) {}
