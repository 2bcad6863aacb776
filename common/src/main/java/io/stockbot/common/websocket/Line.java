package io.stockbot.common.websocket;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The way from one thread to the sessions of one event loop, in order. When the loop does not keep
 * up, of conflated frames only the latest is on its way; whoever is addressed when more waits than
 * may is cut.
 */
final class Line {

  private static final int PARCELS_AT_ONCE = 64;
  private static final int FIRST_CAPACITY = 16;

  private final EventLoop loop;
  private final Outbox.Limits limits;
  private final AtomicLong bytesOnTheirWay = new AtomicLong();
  private final Map<Object, Parcel> latest = new HashMap<>();
  private List<Parcel> parcels = new ArrayList<>();
  private ChannelSession[] addressees = new ChannelSession[FIRST_CAPACITY];
  private int count;
  private @Nullable Outgoing current;

  Line(ChannelSession session) {
    loop = session.loop();
    limits = session.limits();
  }

  boolean serves(ChannelSession session) {
    return session.loop().equals(loop);
  }

  @SuppressWarnings("ReferenceEquality") // The same frame for another session.
  void add(ChannelSession session, Outgoing outgoing) {
    if (outgoing != current) {
      seal();
      current = outgoing;
    }
    if (count == addressees.length) {
      addressees = Arrays.copyOf(addressees, 2 * count);
    }
    addressees[count++] = session;
  }

  void flush() {
    seal();
    dispatch();
  }

  private void seal() {
    if (current == null) {
      return;
    }
    var sessions = Arrays.copyOf(addressees, count);
    switch (current) {
      case Conflated conflated -> send(conflated, sessions);
      case Frame frame -> send(frame, sessions);
      case Outgoing other -> send(new Parcel(sessions, other, 0));
    }
    current = null;
    count = 0;
  }

  private void send(Frame frame, ChannelSession[] sessions) {
    if (bytesOnTheirWay.get() + frame.wireSize() > limits.maxPendingBytes()) {
      for (var session : sessions) {
        session.outbox().overflow();
      }
    } else {
      send(new Parcel(sessions, frame, frame.wireSize()));
    }
  }

  private void send(Conflated conflated, ChannelSession[] sessions) {
    if (bytesOnTheirWay.get() <= limits.conflateAbove()) {
      // An earlier one that is still on its way must not be replaced by one behind this.
      latest.remove(conflated.key());
      send(new Parcel(sessions, conflated, conflated.frame().wireSize()));
      return;
    }
    var earlier = latest.get(conflated.key());
    if (earlier == null || !earlier.replace(conflated, sessions)) {
      var parcel = new Parcel(sessions, conflated, 0);
      latest.put(conflated.key(), parcel);
      send(parcel);
    }
  }

  private void send(Parcel parcel) {
    bytesOnTheirWay.addAndGet(parcel.size());
    parcels.add(parcel);
    if (parcels.size() == PARCELS_AT_ONCE) {
      dispatch();
    }
  }

  private void dispatch() {
    if (parcels.isEmpty()) {
      return;
    }
    var load = parcels;
    parcels = new ArrayList<>();
    try {
      loop.execute(() -> deliver(load));
    } catch (RejectedExecutionException stopped) {
      latest.clear();
    }
  }

  private void deliver(List<Parcel> load) {
    for (var parcel : load) {
      parcel.deliver();
      bytesOnTheirWay.addAndGet(-parcel.size());
    }
  }
}
