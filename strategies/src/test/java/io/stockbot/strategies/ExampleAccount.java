package io.stockbot.strategies;

import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import io.stockbot.strategy.Signal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The account of a worked example: its size, its fees, its fills. An order always fills whole. */
final class ExampleAccount {

  private final WorkedExample example;
  private final List<String> fills = new ArrayList<>();
  private BigDecimal cash;
  private long position;

  ExampleAccount(WorkedExample example) {
    this.example = example;
    this.cash = new BigDecimal(example.cell("startCash"));
  }

  Quantity position() {
    return Quantity.of(position);
  }

  /** Fills what the signals of one bar mean together: an exit and an entry are one order. */
  void fill(List<Signal> signals, String time, BigDecimal price) {
    long change = 0;
    for (var signal : signals) {
      change +=
          switch (signal) {
            case Signal.Exit _ -> -position;
            case Signal.Enter(var _, var side, var _) -> shares(price) * side.sign();
          };
    }
    position += change;
    var fee = fee(Math.abs(change), price);
    cash = cash.subtract(price.multiply(BigDecimal.valueOf(change))).subtract(fee);
    fills.add(
        String.join(",", time, "" + change, fourDecimals(price), fourDecimals(fee), "" + position));
  }

  List<String> fills() {
    return List.copyOf(fills);
  }

  BigDecimal cash() {
    return cash;
  }

  /** The side of the order that the signals make together. */
  static Side side(List<Signal> signals, Quantity position) {
    return switch (signals.getLast()) {
      case Signal.Enter(var _, var side, var _) -> side;
      case Signal.Exit _ -> position.signum() > 0 ? Side.SELL : Side.BUY;
    };
  }

  private long shares(BigDecimal price) {
    var quantity = example.cell("Q");
    return quantity.equals("all")
        ? cash.divide(price, 0, RoundingMode.FLOOR).longValueExact()
        : Long.parseLong(quantity);
  }

  private BigDecimal fee(long shares, BigDecimal price) {
    var quantity = BigDecimal.valueOf(shares);
    return switch (example.cell("fees")) {
      case "none" -> BigDecimal.ZERO;
      case "ps" -> quantity.multiply(new BigDecimal("0.005")).max(BigDecimal.ONE);
      case "bp10" -> quantity.multiply(price).multiply(new BigDecimal("0.001"));
      default -> throw new IllegalArgumentException("fees of " + example.name());
    };
  }

  private static String fourDecimals(BigDecimal value) {
    return value.setScale(4, RoundingMode.UNNECESSARY).toPlainString();
  }
}
