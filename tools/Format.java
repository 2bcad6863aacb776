import com.google.googlejavaformat.java.Formatter;

/** Checks every Java source below a folder for the one format, or rewrites it: check|fix FOLDER. */
void main(String[] args) throws Exception {
  var fix = args[0].equals("fix");
  var formatter = new Formatter();
  var unformatted = new ArrayList<Path>();
  for (var file : sources(Path.of(args[1]))) {
    var source = Files.readString(file);
    var formatted = formatter.formatSourceAndFixImports(source);
    if (!formatted.equals(source)) {
      unformatted.add(file);
      if (fix) {
        Files.writeString(file, formatted);
      }
    }
  }
  unformatted.forEach(file -> IO.println((fix ? "formatted " : "not formatted: ") + file));
  if (!fix && !unformatted.isEmpty()) {
    IO.println("run: mvn -N process-sources -Dformat=fix");
    System.exit(1);
  }
}

List<Path> sources(Path folder) throws IOException {
  try (var files = Files.walk(folder)) {
    return files
        .filter(file -> file.toString().endsWith(".java"))
        .filter(file -> !file.toString().contains("/target/"))
        .sorted()
        .toList();
  }
}
