package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.Violation.Scope;
import java.util.List;
import java.util.stream.Stream;

/** R03: a strategy enters only the symbols that it registered. */
final class AllowedSymbol implements Rule {

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R03", "SYMBOL_NOT_ALLOWED", List.of(Scope.STRATEGY), "the strategy's symbols", true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var symbol = proposed.order().symbol();
    return proposed.strategy().map(RegisterStrategy.Limits::symbols).stream()
        .filter(symbols -> !symbols.contains(symbol))
        .map(
            symbols ->
                new Finding(
                    Scope.STRATEGY,
                    String.join(", ", symbols),
                    symbol,
                    symbol + " is not among the symbols that the strategy may enter"));
  }
}
