package io.stockbot.launcher.testing;

import io.stockbot.common.service.Service;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.ServiceRun;
import io.stockbot.launcher.supervision.Program;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * A service that does nothing but say when it starts and stops: a line {@code NAME up PID} and a
 * line {@code NAME closed} in its diary.
 */
public final class Puppet implements Service {

  private final String name;
  private final Path diary;
  private final boolean stubborn;

  private Puppet(String name, Path diary, boolean stubborn) {
    this.name = name;
    this.diary = diary;
    this.stubborn = stubborn;
  }

  /** A program that runs it in a process of its own; the part is served, supervised or stubborn. */
  public static Program program(String name, Path diary, String part) {
    return new Program(name, java(Puppet.class, name, diary.toString(), part));
  }

  /** Runs a main class of the tests. */
  public static List<String> java(Class<?> main, String... arguments) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var path = System.getProperty("java.class.path");
    var command =
        List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", path, main.getName());
    return Stream.concat(command.stream(), List.of(arguments).stream()).toList();
  }

  public static void main(String[] words) throws StartFailure, InterruptedException {
    var run = new ServiceRun(new Puppet(words[0], Path.of(words[1]), words[2].equals("stubborn")));
    if (words[2].equals("supervised")) {
      run.serveUntilEndOf(new FileInputStream(FileDescriptor.in));
    } else {
      run.serve();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void start() {
    write("up " + ProcessHandle.current().pid());
  }

  @Override
  public int port() {
    return 0;
  }

  @Override
  public void close() {
    if (stubborn) {
      awaitForEver();
    }
    write("closed");
  }

  private static void awaitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(String event) {
    try {
      Files.writeString(
          diary, name + " " + event + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
