package io.stockbot.strategies;

/** When one average counts as having crossed the other. */
public enum Cross {
  /** It is above now, and was at or below it a bar ago (and the reverse). */
  CROSS {
    @Override
    int of(MovingAveragePair pair) {
      var crossed = pair.now() != 0 && pair.before() != pair.now();
      return pair.comparesTwoBars() && crossed ? pair.now() : 0;
    }
  },
  /** It is above now, and was below it a bar ago (and the reverse): a tie between is no cross. */
  STRICT {
    @Override
    int of(MovingAveragePair pair) {
      return pair.comparesTwoBars() && pair.before() == -pair.now() ? pair.now() : 0;
    }
  },
  /** It is above, at every bar (and the reverse), from the first bar with both averages. */
  STATE {
    @Override
    int of(MovingAveragePair pair) {
      return pair.now();
    }
  };

  /** 1 for up, -1 for down, 0 for neither. */
  abstract int of(MovingAveragePair pair);
}
