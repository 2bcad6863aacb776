package io.stockbot.launcher.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stands still until it is moved. Not thread-safe. */
public final class HandClock implements InstantSource {

  private Instant now = Instant.parse("2013-10-07T13:30:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  public void move(Duration time) {
    now = now.plus(time);
  }
}
