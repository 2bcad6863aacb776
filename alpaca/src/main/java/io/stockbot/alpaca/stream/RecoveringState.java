package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.ControlMessage;

/** What was missed is fetched; what happens now waits behind it. */
record RecoveringState(StreamMachine machine) implements State {

  @Override
  public StreamState told() {
    return StreamState.RECOVERING;
  }

  @Override
  public void enter() {
    machine.after(machine.untilSettled(), this, () -> machine.recover(this));
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
