package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import java.util.List;

/**
 * What a rule is called and for whom it holds.
 *
 * @param id its number, such as {@code R16}
 * @param code its stable name, such as {@code MAX_POSITION_VALUE}
 * @param scopes for whom it has limits
 * @param limit what it allows, with the unit
 * @param reducingPasses whether an order that only reduces a position need not keep it
 */
public record RuleDefinition(
    String id, String code, List<Scope> scopes, String limit, boolean reducingPasses) {}
