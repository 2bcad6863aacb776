package io.stockbot.alpaca.data;

/** The server refuses something, by one of the codes of its table. */
public record ErrorMessage(int code, String text) implements ControlMessage {

  /** What is to be done about an error. */
  public enum Reaction {
    /** Nothing is wrong with the connection: the change of subscriptions is refused. */
    REFUSE_CHANGE,
    /** The connection is of no use any more; a new one may be. */
    RECONNECT,
    /** Another session has the account's only slot; it may give it up. */
    WAIT_FOR_SLOT,
    /** Nothing helps but a change of keys, plan or settings. */
    STOP,
    /** It does no harm. */
    IGNORE
  }

  /** As the table of Alpaca's stream has it; a code that it lacks may pass with a reconnect. */
  public Reaction reaction() {
    return switch (code) {
      case 400, 405, 413 -> Reaction.REFUSE_CHANGE;
      case 402, 408, 409, 410, 411, 412 -> Reaction.STOP;
      case 403 -> Reaction.IGNORE;
      case 406 -> Reaction.WAIT_FOR_SLOT;
      default -> Reaction.RECONNECT;
    };
  }

  /** What the user can do about it. */
  public String advice() {
    var said = "Alpaca says " + code + " " + text;
    return switch (code) {
      case 402 -> said + ": APCA_API_KEY_ID or APCA_API_SECRET_KEY is wrong";
      case 406 -> said + ": another program holds the account's only market data connection";
      case 407 -> said + ": this program read too slowly";
      case 409 -> said + ": the plan does not have this feed; set alpaca.feed = iex";
      default -> said;
    };
  }
}
