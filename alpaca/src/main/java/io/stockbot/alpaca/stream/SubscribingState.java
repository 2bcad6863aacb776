package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.ControlMessage;

/** The server knows us and not yet what we want. */
record SubscribingState(StreamMachine machine) implements State {

  @Override
  public StreamState told() {
    return StreamState.SUBSCRIBING;
  }

  @Override
  public void enter() {
    goOn();
  }

  @Override
  public void received(ControlMessage message) {
    machine.subscription(message);
    goOn();
  }

  @Override
  public void wished() {
    goOn();
  }

  private void goOn() {
    if (machine.isCurrent(this) && machine.isSubscribed()) {
      machine.transitionTo(
          machine.hasGap() ? new RecoveringState(machine) : new LiveState(machine));
    }
  }
}
