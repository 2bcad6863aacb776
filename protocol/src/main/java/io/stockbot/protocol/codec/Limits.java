package io.stockbot.protocol.codec;

import tools.jackson.core.StreamReadConstraints;

/**
 * How much a frame may hold.
 *
 * @param maxBytes of a frame, as UTF-8
 * @param maxTokens of JSON in it
 */
public record Limits(int maxBytes, int maxTokens) {

  /** What a client may send: 64 KiB. */
  public static final Limits FROM_CLIENTS = new Limits(64 * 1024, 5_000);

  /** What services send to each other and to clients: 1 MiB. */
  public static final Limits BETWEEN_SERVICES = new Limits(1024 * 1024, 500_000);

  private static final int MAX_DEPTH = 16;
  private static final int MAX_NUMBER_LENGTH = 40;
  private static final int MAX_TEXT_LENGTH = 4_096;
  private static final int MAX_NAME_LENGTH = 64;

  StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxDocumentLength(maxBytes)
        .maxTokenCount(maxTokens)
        .maxNestingDepth(MAX_DEPTH)
        .maxNumberLength(MAX_NUMBER_LENGTH)
        .maxStringLength(MAX_TEXT_LENGTH)
        .maxNameLength(MAX_NAME_LENGTH)
        .build();
  }
}
