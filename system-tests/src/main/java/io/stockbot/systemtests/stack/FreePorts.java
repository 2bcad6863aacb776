package io.stockbot.systemtests.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Ports of this machine on which nobody listens. They lie below those that the system gives to
 * connections, so that a service can be started again on the same one; no two callers of this
 * process get the same.
 */
public final class FreePorts {

  private static final int FIRST = 20_000;
  private static final int BOUND = 32_000;
  private static final int ATTEMPTS = 1_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private FreePorts() {}

  /** One more. */
  public static int next() {
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      var port = RandomGenerator.getDefault().nextInt(FIRST, BOUND);
      if (GIVEN.add(port) && isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port from " + FIRST + " to " + BOUND);
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
