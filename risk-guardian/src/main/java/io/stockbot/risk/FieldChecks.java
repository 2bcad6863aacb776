package io.stockbot.risk;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the fields of a request, so that all of it is told at once. */
final class FieldChecks {

  /** The longest name of an order, a strategy or a symbol. */
  static final int MAX_NAME_LENGTH = 128;

  private final List<FieldProblem> problems = new ArrayList<>();

  FieldChecks require(boolean holds, String field, String otherwise) {
    if (!holds) {
      problems.add(new FieldProblem(field, otherwise));
    }
    return this;
  }

  FieldChecks text(String value, String field) {
    return require(!value.isBlank(), field, "must not be blank");
  }

  FieldChecks name(String value, String field) {
    return text(value, field)
        .require(
            value.length() <= MAX_NAME_LENGTH,
            field,
            "must have at most " + MAX_NAME_LENGTH + " characters");
  }

  /**
   * @throws InvalidFields when anything was wrong
   */
  void done() {
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
  }
}
