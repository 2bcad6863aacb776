package io.stockbot.alpaca.stream;

/** Nobody answers yet. */
record ConnectingState(StreamMachine machine) implements State {

  @Override
  public StreamState told() {
    return StreamState.CONNECTING;
  }

  @Override
  public void enter() {
    machine.connect();
  }
}
