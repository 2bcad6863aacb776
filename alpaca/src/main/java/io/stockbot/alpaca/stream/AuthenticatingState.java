package io.stockbot.alpaca.stream;

import static io.stockbot.alpaca.data.ErrorMessage.Reaction.WAIT_FOR_SLOT;

import io.stockbot.alpaca.data.ControlMessage;
import io.stockbot.alpaca.data.ErrorMessage;
import io.stockbot.alpaca.data.SubscriptionMessage;
import io.stockbot.alpaca.data.SuccessMessage;

/**
 * The server is there and has not taken the keys yet. While another session holds the account's
 * slot the keys are shown again: the slot may be given up before the server closes.
 */
record AuthenticatingState(StreamMachine machine) implements State {

  @Override
  public StreamState told() {
    return StreamState.AUTHENTICATING;
  }

  @Override
  public void enter() {
    machine.deadline(this, "did not take the keys in time");
  }

  @Override
  public void received(ControlMessage message) {
    switch (message) {
      case SuccessMessage success -> {
        switch (success.text()) {
          case SuccessMessage.CONNECTED -> machine.showKeys();
          case SuccessMessage.AUTHENTICATED -> {
            machine.slotIsOurs();
            machine.transitionTo(new SubscribingState(machine));
          }
          default -> {}
        }
      }
      case ErrorMessage error -> {
        if (error.reaction() == WAIT_FOR_SLOT) {
          machine.after(machine.slotIsTaken(error), this, machine::showKeysInMessage);
        } else {
          machine.react(error);
        }
      }
      case SubscriptionMessage _ -> {}
    }
  }
}
