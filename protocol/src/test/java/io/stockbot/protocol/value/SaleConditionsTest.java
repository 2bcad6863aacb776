package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaleConditionsTest {

  @Test
  void areEqualInWhateverOrderTheyWereNamed() {
    var one = SaleConditions.of(SaleCondition.ODD_LOT, SaleCondition.CROSS);

    assertThat(one).isEqualTo(SaleConditions.of(SaleCondition.CROSS, SaleCondition.ODD_LOT));
    assertThat(one.list()).containsExactly(SaleCondition.CROSS, SaleCondition.ODD_LOT);
    assertThat(one.has(SaleCondition.CROSS)).isTrue();
    assertThat(one.has(SaleCondition.SPLIT)).isFalse();
  }

  @Test
  void eachHasABitOfItsOwn() {
    var bits = new HashSet<Long>();
    for (var condition : SaleCondition.values()) {
      bits.add(SaleConditions.bit(condition));
    }

    assertThat(bits).hasSameSizeAs(SaleCondition.values());
  }

  @ParameterizedTest
  @EnumSource(SaleCondition.class)
  void whatSetsTheLastPriceSetsHighAndLowToo(SaleCondition condition) {
    assertThat(!condition.setsLast() || condition.setsHighAndLow()).isTrue();
  }

  @Test
  void keepTheirPlacesBecauseRecordedTradesHaveThem() {
    assertThat(SaleConditions.bit(SaleCondition.ACQUISITION)).isEqualTo(1);
    assertThat(SaleConditions.bit(SaleCondition.NEXT_DAY)).isEqualTo(1L << 16);
    assertThat(SaleConditions.bit(SaleCondition.YELLOW_FLAG)).isEqualTo(1L << 32);
  }
}
