package io.stockbot.systemtests;

/** What the user's document lets a client say. */
final class Requests {

  static final String RUNNING = "\"status\":\"RUNNING\"";
  static final String STOPPED = "\"status\":\"STOPPED\"";

  /** Trades at almost every tick. */
  static final String START =
      """
      {"type":"start_strategy","id":"crossover","config":{"symbols":["AAPL"],\
      "dataResolution":"tick","realTrading":false,"maxPositionValue":10000,\
      "maxOrdersPerMinute":1000,"stopLossPercentage":0.02,"parameters":{"fast":1,"slow":2}}}\
      """;

  static final String PAUSE = "{\"type\":\"pause_strategy\",\"id\":\"crossover\"}";
  static final String STOP = "{\"type\":\"stop_strategy\",\"id\":\"crossover\"}";
  static final String LIST = "{\"type\":\"get_active_strategies\"}";

  private Requests() {}

  /** Whether a message says that execution has that status. */
  static boolean tells(String message, String status) {
    return message.contains("\"execution_service_status\"") && message.contains(status);
  }
}
