package io.stockbot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sessions of the US equity exchanges, from {@link #FIRST} to {@link #LAST}, both included.
 * They are made by rule, with a table of the days that no rule gives; the exchange has published
 * its holidays until 2028, later ones are what the rules say.
 *
 * <p>It knows what was known on the evening before, but for closings of whole days: a halt in the
 * middle of a day, or an opening that was delayed, does not change a session.
 *
 * <p>Immutable, for any number of threads. Asking for an instant's phase or session is a binary
 * search and allocates nothing. What lies outside is answered with {@link OutsideCalendar}; {@link
 * #covers} asks beforehand.
 */
public final class ExchangeCalendar {

  /** Where the exchange keeps its clock. */
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  /** The first day that is known. */
  public static final LocalDate FIRST = LocalDate.of(1998, Month.JANUARY, 1);

  /** The last day that is known. */
  public static final LocalDate LAST = LocalDate.of(2030, Month.DECEMBER, 31);

  private static final ExchangeCalendar US_EQUITIES =
      new ExchangeCalendar(Sessions.ofYears(FIRST.getYear(), LAST.getYear(), ZONE));

  /** What begins with each turn of a session, after what there was before the first. */
  private static final Phase[] PHASES = {Phase.CLOSED, Phase.PRE, Phase.REGULAR, Phase.POST};

  private static final int OPENED = 2;
  private static final int CLOSED = 3;

  private final List<Session> sessions;
  private final List<Optional<Session>> answers;

  /** In epoch seconds and in order: of each session the pre-open, open, close and post-close. */
  private final long[] turns;

  private final long firstSecond = FIRST.atStartOfDay(ZONE).toEpochSecond();
  private final long endSecond = LAST.plusDays(1).atStartOfDay(ZONE).toEpochSecond();

  /** For each day from the first on: how many sessions there were before it. */
  private final int[] before;

  private ExchangeCalendar(List<Session> sessions) {
    this.sessions = sessions;
    answers = sessions.stream().map(Optional::of).toList();
    turns =
        sessions.stream()
            .flatMap(s -> List.of(s.preOpen(), s.open(), s.close(), s.postClose()).stream())
            .mapToLong(Instant::getEpochSecond)
            .toArray();
    before = new int[day(LAST) + 2];
    sessions.forEach(session -> before[day(session.date()) + 1] = 1);
    Arrays.parallelPrefix(before, Integer::sum);
  }

  /** The calendar that NYSE, Nasdaq and the exchanges beside them share. */
  public static ExchangeCalendar usEquities() {
    return US_EQUITIES;
  }

  /** The day that it is in New York. */
  public static LocalDate date(Instant time) {
    return LocalDate.ofInstant(time, ZONE);
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(FIRST) && !date.isAfter(LAST);
  }

  public boolean covers(Instant time) {
    return covers(time.getEpochSecond());
  }

  private boolean covers(long second) {
    return firstSecond <= second && second < endSecond;
  }

  /** The session of a day; empty on a weekend, a holiday or a special closing. */
  public Optional<Session> session(LocalDate date) {
    var index = sessionsBefore(date);
    return before[day(date) + 1] > index ? answers.get(index) : Optional.empty();
  }

  /** The session whose pre-market, regular or post-market hours hold an instant. */
  public Optional<Session> sessionAt(Instant time) {
    return sessionAt(time.getEpochSecond());
  }

  /** As {@link #sessionAt(Instant)}, by the second. */
  public Optional<Session> sessionAt(long epochSecond) {
    var passed = turnsUntil(epochSecond);
    return passed % PHASES.length == 0 ? Optional.empty() : answers.get(passed / PHASES.length);
  }

  public Phase phase(Instant time) {
    return phase(time.getEpochSecond());
  }

  /** As {@link #phase(Instant)}, by the second. */
  public Phase phase(long epochSecond) {
    return PHASES[turnsUntil(epochSecond) % PHASES.length];
  }

  /** Whether an instant lies in a regular session, from the opening to the closing bell. */
  public boolean isOpen(Instant time) {
    return phase(time) == Phase.REGULAR;
  }

  /** The first session after a day. */
  public Session next(LocalDate date) {
    var index = sessionsBefore(date) + (session(date).isPresent() ? 1 : 0);
    return at(index, "a session after " + date);
  }

  /** The last session before a day. */
  public Session previous(LocalDate date) {
    return at(sessionsBefore(date) - 1, "a session before " + date);
  }

  /** The sessions from one day to another, both included, in order; none when they are swapped. */
  public List<Session> sessions(LocalDate from, LocalDate to) {
    var first = sessionsBefore(from);
    var end = sessionsBefore(to) + (session(to).isPresent() ? 1 : 0);
    return sessions.subList(first, Math.max(first, end));
  }

  /** The first opening bell after an instant. */
  public Instant nextOpen(Instant time) {
    var index = sessionsPast(OPENED, time);
    return at(index, "an opening after " + time).open();
  }

  /** The first closing bell after an instant. */
  public Instant nextClose(Instant time) {
    var index = sessionsPast(CLOSED, time);
    return at(index, "a close after " + time).close();
  }

  /** How many sessions have had a number of their turns. */
  private int sessionsPast(int turn, Instant time) {
    var passed = turnsUntil(time.getEpochSecond());
    return passed / PHASES.length + (passed % PHASES.length >= turn ? 1 : 0);
  }

  private Session at(int index, String asked) {
    if (index < 0 || index >= sessions.size()) {
      throw new OutsideCalendar(asked);
    }
    return sessions.get(index);
  }

  /** How many turns have passed, with one that comes at that second. */
  private int turnsUntil(long second) {
    if (!covers(second)) {
      throw new OutsideCalendar(Instant.ofEpochSecond(second));
    }
    var found = Arrays.binarySearch(turns, second);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int sessionsBefore(LocalDate date) {
    if (!covers(date)) {
      throw new OutsideCalendar(date);
    }
    return before[day(date)];
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - FIRST.toEpochDay());
  }
}
