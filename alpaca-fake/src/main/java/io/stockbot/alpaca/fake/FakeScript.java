package io.stockbot.alpaca.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the server is to do wrong, and what it has seen. Safe for use by many threads. */
public final class FakeScript {

  private final Queue<Integer> authErrors = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> subscribeErrors = new ConcurrentLinkedQueue<>();
  private final Queue<RestAnswer> restAnswers = new ConcurrentLinkedQueue<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> actions = new CopyOnWriteArrayList<>();
  private volatile boolean slotHeld;
  private volatile boolean isDeaf;
  private volatile long authTimeoutMillis = 10_000;
  private volatile int symbolLimit = Integer.MAX_VALUE;
  private volatile int pageSize = 10_000;
  private volatile boolean repeatsToken;
  private volatile boolean agesAgain;

  /** An answer to one REST request instead of the right one. */
  record RestAnswer(int status, Map<String, String> headers, String body) {}

  /** The next authentication gets this error. */
  public void refuseAuthentication(int code) {
    authErrors.add(code);
  }

  /** The next change of subscriptions gets this error. */
  public void refuseSubscription(int code) {
    subscribeErrors.add(code);
  }

  /** Another session has the account's slot, until it is freed. */
  public void holdSlot() {
    slotHeld = true;
  }

  public void freeSlot() {
    slotHeld = false;
  }

  /** Authentication is not answered: after the time limit there is 404, and the connection ends. */
  public void ignoreAuthentication(boolean ignore) {
    isDeaf = ignore;
  }

  public void authTimeoutMillis(long millis) {
    authTimeoutMillis = millis;
  }

  /** How many symbols the plan has. */
  public void symbolLimit(int symbols) {
    symbolLimit = symbols;
  }

  /** How many items a page of the history has at most. */
  public void pageSize(int items) {
    pageSize = items;
  }

  /** Every page of the history names itself as the next. */
  public void repeatToken() {
    repeatsToken = true;
  }

  /** Who subscribes is told the last minutes again, as they were at first, the newest first. */
  public void repeatOldBars() {
    agesAgain = true;
  }

  /** The next REST request gets this answer. */
  public void answer(int status, Map<String, String> headers, String body) {
    restAnswers.add(new RestAnswer(status, headers, body));
  }

  /** The REST requests so far, each its path and query. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** What clients asked of the stream so far, such as {@code subscribe [ACME]}; no keys. */
  public List<String> actions() {
    return List.copyOf(actions);
  }

  void saw(String action) {
    actions.add(action);
  }

  void requested(String request) {
    requests.add(request);
  }

  Optional<Integer> nextAuthError() {
    return Optional.ofNullable(authErrors.poll());
  }

  Optional<Integer> nextSubscribeError() {
    return Optional.ofNullable(subscribeErrors.poll());
  }

  Optional<RestAnswer> nextAnswer() {
    return Optional.ofNullable(restAnswers.poll());
  }

  boolean isSlotHeld() {
    return slotHeld;
  }

  boolean isDeaf() {
    return isDeaf;
  }

  long authTimeoutMillis() {
    return authTimeoutMillis;
  }

  int symbolLimit() {
    return symbolLimit;
  }

  int pageSize() {
    return pageSize;
  }

  boolean repeatsToken() {
    return repeatsToken;
  }

  boolean repeatsOldBars() {
    return agesAgain;
  }
}
