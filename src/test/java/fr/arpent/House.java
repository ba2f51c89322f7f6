package fr.arpent;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The packages of the program, which of them each may use, and why; and their compiled classes. */
final class House {
  static final String ROOT = "fr.arpent";

  /**
   * One package (with its sub-packages) and the packages it may use.
   *
   * @param name its name below {@link #ROOT}
   * @param uses the packages it may use; what these rest on comes with them, and {@code base} is
   *     open to all
   * @param reason why the arrows point this way, shown when one does not
   */
  record Room(String name, List<String> uses, String reason) {}

  static final List<Room> ROOMS =
      List.of(
          new Room("base", List.of(), "every package speaks in its words, so it knows none"),
          new Room("text", List.of(), "a message becomes a sentence without knowing who sent it"),
          new Room("table", List.of(), "a table is values; what is done to it is told elsewhere"),
          new Room(
              "schema", List.of("table"), "what a table should be does not know how it got so"),
          new Room(
              "step", List.of("table", "schema"), "a change is recorded, whoever asked for it"),
          new Room("geo", List.of("table", "step"), "places know nothing of files and checks"),
          new Room(
              "format",
              List.of("table", "schema", "step", "geo"),
              "reading a file must not depend on what is thought of its content"),
          new Room(
              "check",
              List.of("table", "schema", "step", "geo"),
              "a finding depends on the cells alone, not on the file they came from"),
          new Room(
              "address", List.of("step", "geo", "format"), "an address needs no schema's verdict"),
          new Room(
              "visit",
              List.of("step", "geo", "check", "address"),
              "a round walks the points as they are, however they were cleaned"),
          new Room(
              "sample",
              List.of("table"),
              "the sample is made as a town makes its files, without the program's own readers"),
          new Room(
              "project",
              List.of("text", "format", "visit"),
              "the one door to a table must not know what leaves through it"),
          new Room(
              "publish",
              List.of("project"),
              "what leaves is written the same for the window and the command line"),
          new Room(
              "cli",
              List.of("publish", "sample"),
              "the command line must start without the window"),
          new Room(
              "demo",
              List.of("publish", "sample"),
              "the whole job is told in operations, as the window and the command line do them"),
          new Room(
              "ui",
              List.of("publish", "sample", "demo"),
              "the window must open without the command line"));

  private House() {}

  /** All that a room may use: itself, what is named, what that rests on, and {@code base}. */
  static Set<String> reach(Room room) {
    Set<String> reached = new LinkedHashSet<>(List.of(room.name(), "base"));
    ROOMS.stream()
        .filter(other -> room.uses().contains(other.name()))
        .forEach(other -> reached.addAll(reach(other)));
    return reached;
  }

  /** The program's own classes, those of the tests left out. */
  static JavaClasses classes() {
    return new ClassFileImporter().importPaths(roots());
  }

  /** The folders that hold the program's own class files, those of the tests left out. */
  static List<Path> roots() {
    try {
      return Collections.list(House.class.getClassLoader().getResources("fr/arpent")).stream()
          .map(House::path)
          .filter(folder -> !Files.exists(folder.resolve("House.class")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(URL url) {
    return Path.of(URI.create(url.toString()));
  }
}
