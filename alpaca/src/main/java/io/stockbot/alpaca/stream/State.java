package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.ControlMessage;

/** One state of a stream: what it begins with, and what it makes of what the server says. */
sealed interface State
    permits ConnectingState,
        AuthenticatingState,
        SubscribingState,
        RecoveringState,
        LiveState,
        WaitingState,
        StoppedState {

  StreamState told();

  default void enter() {}

  default void received(ControlMessage message) {}

  /** What is wanted has changed. */
  default void wished() {}
}
