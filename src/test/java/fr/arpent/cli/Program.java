package fr.arpent.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.address.AddressStore;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.KeptSchemas;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.EditOperations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program as a shell would run it, in French, its streams captured. */
final class Program {
  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> opened = new ArrayList<>();
  private final List<Locale> spoken = new ArrayList<>();

  /** A program that finds and leaves its files in {@code folder}. */
  Program(Path folder) {
    this.folder = folder;
  }

  /** Writes a file for it; gives its path. */
  String write(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file that it wrote holds, with the line ends of this test. */
  String read(String name) {
    try {
      return Files.readString(folder.resolve(name)).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of the file {@code name}. */
  String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Runs it; gives its exit code. */
  int run(String... args) {
    return run(new byte[0], args);
  }

  /** Runs it with {@code input} as its standard input. */
  int run(byte[] input, String... args) {
    return run(input, out, args);
  }

  /** Runs it with a standard output that takes nothing. */
  int runIntoNothing(String... args) {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    return run(new byte[0], full, args);
  }

  private int run(byte[] input, OutputStream to, String... args) {
    out.reset();
    err.reset();
    var console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(to, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.FRENCH);
    var window =
        (WindowDoor)
            wish -> {
              opened.add(wish.sample() ? "sample" : wish.file().map(Path::toString).orElse(""));
              wish.language().ifPresent(spoken::add);
              return 0;
            };
    return new CommandLineProgram(console, toolbox(), window).run(args);
  }

  private Toolbox toolbox() {
    return new Toolbox(
        Formats.all(),
        new Checker(),
        () -> new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of()),
        new Catalogue(KeptSchemas.under(folder.resolve("data"))),
        AddressStore.under(folder.resolve("data")));
  }

  /** What it wrote to the standard output. */
  String out() {
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The standard output byte for byte. */
  byte[] bytes() {
    return out.toByteArray();
  }

  /** The standard output as JSON. */
  JsonObject json() {
    return JsonParser.parseString(out()).getAsJsonObject();
  }

  /** What it said on the error stream. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The languages that windows were told to speak. */
  List<Locale> spoken() {
    return spoken;
  }

  /** What the window was opened with. */
  List<String> opened() {
    return opened;
  }
}
