package fr.arpent.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A Java process beside this one, and how long it takes.
 *
 * @param command the program and its arguments
 */
record Child(List<String> command) {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  Child {
    command = List.copyOf(command);
  }

  /** Java with {@code arguments} and nothing else. */
  static Child java(String... arguments) {
    return new Child(Stream.concat(Stream.of(JAVA), Arrays.stream(arguments)).toList());
  }

  /** {@code main} with the classes and modules of this process. */
  static Child with(Class<?> main, String... arguments) {
    var command = new ArrayList<>(List.of(JAVA));
    command.addAll(List.of("--module-path", System.getProperty("jdk.module.path", "")));
    command.addAll(List.of("--add-modules", "javafx.controls,javafx.swing"));
    command.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
    for (var set : List.of("glass.platform", "prism.order")) {
      command.add("-D" + set + "=" + System.getProperty(set, ""));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    command.removeIf(word -> word.endsWith("="));
    return new Child(command);
  }

  /** Runs it to its end; what it prints is seen. */
  void run() throws IOException {
    end(new ProcessBuilder(command).inheritIO().start());
  }

  /** How many milliseconds it takes from its start to its end; what it prints is thrown away. */
  double millis() throws IOException {
    var from = System.nanoTime();
    end(
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
    return (System.nanoTime() - from) / 1e6;
  }

  /** How many milliseconds it takes from its start until it prints {@code line}. */
  double millisTo(String line) throws IOException {
    var from = System.nanoTime();
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var read = lines.readLine(); read != null; read = lines.readLine()) {
        if (read.equals(line)) {
          var millis = (System.nanoTime() - from) / 1e6;
          end(process);
          return millis;
        }
      }
    }
    throw new IllegalStateException("ended without " + line + ": " + command);
  }

  /** Exit code 1 is an answer: the file has errors. */
  private static void end(Process process) {
    try {
      var code = process.waitFor();
      if (code > 1) {
        throw new IllegalStateException("exit code " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
