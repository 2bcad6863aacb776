package io.stockbot.common.service;

/** A program that serves until it is closed. */
public interface Service extends AutoCloseable {

  /** As in the settings and in the log, such as {@code risk-guardian}. */
  String name();

  /**
   * Listens; returns when clients can connect.
   *
   * @throws StartFailure with one line that tells the user what to do
   */
  void start() throws StartFailure;

  /** The port it listens on. */
  int port();

  /** Says goodbye to its clients and stops, within two seconds. */
  @Override
  void close();
}
