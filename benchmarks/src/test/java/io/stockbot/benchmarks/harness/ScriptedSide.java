package io.stockbot.benchmarks.harness;

import io.stockbot.common.service.StartFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * A side whose rounds give the rates it was told, after warm-ups of another one, and which writes
 * down what it was asked.
 */
public final class ScriptedSide implements Side {

  /** So far off that a median would show it. */
  static final double WARM_UP_RATE = 1e12;

  private final String name;
  private final List<String> diary;
  private final Queue<Double> rates = new ArrayDeque<>();
  private boolean fails;

  public ScriptedSide(String name, List<String> diary, double... rates) {
    this.name = name;
    this.diary = diary;
    for (var i = 0; i < Match.WARM_UPS; i++) {
      this.rates.add(WARM_UP_RATE);
    }
    for (var rate : rates) {
      this.rates.add(rate);
    }
  }

  public ScriptedSide(String name, double... rates) {
    this(name, new ArrayList<>(), rates);
  }

  ScriptedSide failing() {
    fails = true;
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void open() throws StartFailure {
    if (fails) {
      throw new StartFailure(name + " cannot start");
    }
    diary.add("open " + name);
  }

  @Override
  public List<Figure> round() {
    diary.add(name);
    return List.of(
        new Figure("ticks", rates.remove(), Unit.PER_SECOND), Figure.duration("p99", 61_234));
  }

  @Override
  public void close() {
    diary.add("close " + name);
  }
}
