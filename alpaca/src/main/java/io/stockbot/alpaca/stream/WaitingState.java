package io.stockbot.alpaca.stream;

import java.time.Duration;

/** The connection is lost; another attempt follows. */
record WaitingState(StreamMachine machine, Duration delay) implements State {

  @Override
  public StreamState told() {
    return StreamState.WAITING;
  }

  @Override
  public void enter() {
    machine.after(delay, this, () -> machine.transitionTo(new ConnectingState(machine)));
  }
}
