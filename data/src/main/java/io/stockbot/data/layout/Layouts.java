package io.stockbot.data.layout;

import java.util.List;

/** The layouts that are known. */
public final class Layouts {

  private static final List<Layout> ALL =
      List.of(
          new OwnLayout(),
          new YahooLayout(),
          new AlphaVantageLayout(),
          new StooqLayout(),
          new LeanLayout());

  private Layouts() {}

  /** As on the command line. */
  public static List<String> names() {
    return ALL.stream().map(Layout::name).toList();
  }

  static List<Layout> all() {
    return ALL;
  }
}
