package io.stockbot.alpaca.stream;

/** Alpaca refuses for good, or nobody wants the stream any more. */
record StoppedState() implements State {

  @Override
  public StreamState told() {
    return StreamState.STOPPED;
  }
}
