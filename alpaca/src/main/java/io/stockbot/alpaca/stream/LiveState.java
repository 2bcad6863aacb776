package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.ControlMessage;

/** Everything that happens is told. */
record LiveState(StreamMachine machine) implements State {

  @Override
  public StreamState told() {
    return StreamState.LIVE;
  }

  @Override
  public void enter() {
    machine.stableIfStill(this);
  }

  @Override
  public void received(ControlMessage message) {
    machine.subscription(message);
  }

  @Override
  public void wished() {
    var _ = machine.isSubscribed();
  }
}
