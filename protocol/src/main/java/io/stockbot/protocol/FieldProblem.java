package io.stockbot.protocol;

/**
 * One wrong field of a message.
 *
 * @param field its path from the message's top, such as {@code config.symbols}
 * @param problem what is wrong with it, in a few words that say what would be right
 */
public record FieldProblem(String field, String problem) {

  /** The same problem seen from the record that holds this field's record as {@code parent}. */
  public FieldProblem under(String parent) {
    return new FieldProblem(parent + "." + field, problem);
  }

  @Override
  public String toString() {
    return field + " " + problem;
  }
}
