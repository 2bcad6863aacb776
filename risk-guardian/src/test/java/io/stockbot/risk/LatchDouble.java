package io.stockbot.risk;

import io.stockbot.protocol.risk.RiskStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A latch in memory that outlives its guardian, and fails when it is told to. */
final class LatchDouble implements Latch {

  final List<RiskStatus> saved = new ArrayList<>();
  Optional<String> failure = Optional.empty();

  @Override
  public Optional<RiskStatus> read() throws LatchFailure {
    failWhenTold();
    return saved.isEmpty() ? Optional.empty() : Optional.of(saved.getLast());
  }

  @Override
  public void save(RiskStatus status) throws LatchFailure {
    failWhenTold();
    saved.add(status);
  }

  private void failWhenTold() throws LatchFailure {
    if (failure.isPresent()) {
      throw new LatchFailure(failure.get(), new IOException("told to fail"));
    }
  }
}
