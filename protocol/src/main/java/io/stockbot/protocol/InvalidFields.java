package io.stockbot.protocol;

import java.util.List;
import java.util.stream.Collectors;

/** A value was to be made from fields that cannot be; names each of them. */
public final class InvalidFields extends IllegalArgumentException {

  private final transient List<FieldProblem> problems;

  public InvalidFields(List<FieldProblem> problems) {
    super(problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public List<FieldProblem> problems() {
    return problems;
  }
}
