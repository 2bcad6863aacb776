package io.stockbot.launcher.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A copy of the script {@code stock-bot} in a tree of its own, with a JDK and a Maven that only
 * write down what they were told.
 */
public final class Checkout {

  private static final Path SCRIPT = Path.of("..", "stock-bot");

  private final Path home;
  private int runs;

  private Checkout(Path home) {
    this.home = home;
  }

  /** In an empty folder. */
  public static Checkout in(Path folder) throws IOException {
    var checkout = new Checkout(folder.toRealPath());
    checkout.program("stock-bot", Files.readString(SCRIPT));
    checkout.write("pom.xml", "");
    checkout.write("tools/java.options", "");
    checkout.write("benchmarks/pom.xml", "");
    checkout.write("benchmarks/src/Main.java", "");
    checkout.write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
    checkout.program("jdk/bin/javac", "#!/bin/sh\n");
    checkout.program(
        "jdk/bin/java", "#!/bin/sh\nprintf '%s\\n' \"$@\" > '" + checkout.words() + "'\n");
    checkout.maven("3.9.9", "");
    return checkout;
  }

  /**
   * Has a Maven of that version.
   *
   * @param build what it does besides building, as a shell script
   */
  public void maven(String version, String build) throws IOException {
    program(
        "maven/mvn",
        """
        #!/bin/sh
        [ "$1" != -v ] || { echo 'Apache Maven %s (x)'; exit; }
        echo built >> builds
        %s
        mkdir -p benchmarks/target/lib
        touch benchmarks/target/benchmarks.jar benchmarks/target/lib/launcher.jar
        """
            .formatted(version, build));
  }

  public Path file(String name) {
    return home.resolve(name);
  }

  /** How often Maven has built. */
  public List<String> builds() throws IOException {
    var builds = file("builds");
    return Files.exists(builds) ? Files.readAllLines(builds) : List.of();
  }

  /** What the last Java program was started with. */
  public List<String> javaWords() throws IOException {
    return Files.readAllLines(words());
  }

  /** The script, started in another folder than its own. */
  public Run start(String... words) throws IOException {
    var command = new ArrayList<String>();
    command.add(file("stock-bot").toString());
    command.addAll(List.of(words));
    var complaints = file("complaints-" + ++runs);
    var builder = new ProcessBuilder(command).redirectError(complaints.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("STOCK_BOT_"));
    environment.put("JAVA_HOME", file("jdk").toString());
    environment.merge("PATH", file("maven") + ":", (path, own) -> own + path);
    return new Run(builder.start(), complaints);
  }

  private Path words() {
    return file("words");
  }

  private void program(String name, String text) throws IOException {
    write(name, text);
    Files.setPosixFilePermissions(file(name), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), text);
  }

  /** A script that was started. */
  public record Run(Process process, Path complaints) {

    /** The exit status, when it has ended. */
    public int status() throws InterruptedException {
      return process.waitFor();
    }

    /** What it has written to standard error. */
    public List<String> err() throws IOException {
      return Files.readAllLines(complaints);
    }
  }
}
