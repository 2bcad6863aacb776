package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;

/** The settings of one provider, which know how to make its feed. Implementations are records. */
interface FeedSettings {

  /**
   * Does all that can fail.
   *
   * @throws StartFailure when what it needs is not there
   */
  FeedSource source() throws StartFailure;
}
