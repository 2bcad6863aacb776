package io.stockbot.alpaca.data;

import java.time.Instant;

/**
 * Whether a symbol trades.
 *
 * @param code of the tape: CTA's for tapes A and B, UTP's for C and O
 * @param reason the tape's code for why
 */
public record StatusMessage(
    String symbol,
    Instant time,
    String code,
    String text,
    String reason,
    String reasonText,
    String tape)
    implements DataMessage {

  /** What a status does to trading. */
  public enum Effect {
    HALTS,
    RESUMES,
    /** Neither: a quotation that resumes is no trading yet. */
    NONE
  }

  /** By the tape's own table of codes, which share letters and differ in meaning. */
  public Effect effect() {
    return tape.equals("A") || tape.equals("B") ? ofCta() : ofUtp();
  }

  private Effect ofCta() {
    return switch (code) {
      case "2", "5", "6", "F" -> Effect.HALTS;
      case "3" -> Effect.RESUMES;
      default -> Effect.NONE;
    };
  }

  private Effect ofUtp() {
    return switch (code) {
      case "H", "P" -> Effect.HALTS;
      case "T" -> Effect.RESUMES;
      default -> Effect.NONE;
    };
  }
}
