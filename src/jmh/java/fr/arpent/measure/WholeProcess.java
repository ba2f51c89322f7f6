package fr.arpent.measure;

import fr.arpent.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code arpent check}, from the start of the process to its end: a small file beside {@code java
 * -version}, a large one beside a process that makes one OpenCSV pass over it. The arguments are
 * the number of rows of the large one and how often it is measured.
 */
final class WholeProcess {
  private static final int COLUMNS = 12;

  /** frictionless-py on 100,000 rows of such a file, on a machine of this kind: told, not run. */
  private static final double FRICTIONLESS_MILLIS_A_ROW = 3_500.0 / 100_000;

  private final Path folder;

  private WholeProcess(Path folder) {
    this.folder = folder;
  }

  /** Measures. */
  public static void main(String... arguments) throws IOException {
    var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    var folder = Files.createTempDirectory("arpent");
    try {
      var whole = new WholeProcess(folder);
      whole.small();
      whole.large(rows, times);
    } finally {
      try (var files = Files.list(folder)) {
        for (var file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private void small() throws IOException {
    var check = check(new SeededFile(5, COLUMNS));
    new Race()
        .with("java -version", Child.java("-version")::millis)
        .with("arpent check, 5 rows", check::millis)
        .print(21);
  }

  private void large(int rows, int times) throws IOException {
    var content = new SeededFile(rows, COLUMNS);
    var name = "arpent check, " + content.words();
    var check = check(content);
    var pass = Child.with(OpenCsvPass.class, csv(content).toString());
    var medians =
        new Race()
            .with("one OpenCSV pass, whole process", pass::millis)
            .with(name, check::millis)
            .print(times);
    var told = rows * FRICTIONLESS_MILLIS_A_ROW;
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f times faster than the %.1f s told of frictionless-py (not run here)%n",
        name,
        told / medians.getOrDefault(name, Double.NaN),
        told / 1_000);
  }

  /** The jar where it is built, otherwise the classes of this process. */
  private Child check(SeededFile content) throws IOException {
    var file = content.write(csv(content));
    var schema = Files.writeString(folder.resolve("schema.json"), content.schemaJson());
    var jar = Path.of("target", "arpent.jar");
    var command = new ArrayList<String>();
    if (Files.exists(jar)) {
      command.addAll(List.of("-jar", jar.toString()));
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    }
    command.addAll(
        List.of("check", file.toString(), "--schema", schema.toString(), "--format", "json"));
    return Child.java(command.toArray(String[]::new));
  }

  private Path csv(SeededFile content) {
    return folder.resolve(content.rows() + ".csv");
  }
}
