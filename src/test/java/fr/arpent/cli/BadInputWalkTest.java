package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.format.Family;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of file in every bad state through the command line. Whatever happens: the answer is a
 * table, or one line that names the file and says what to do; nothing is written, and the file is
 * as it was.
 */
class BadInputWalkTest {
  @TempDir private Path folder;
  private Program program = new Program(Path.of(""));

  @BeforeEach
  void inFolder() {
    program = new Program(folder);
  }

  /** All extensions, that of projects too. */
  static Stream<String> kinds() {
    return Stream.concat(
        Arrays.stream(Family.values()).map(Family::extension), Stream.of("arpent"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFolder(String kind) throws IOException {
    var file = Files.createDirectory(folder.resolve("ville." + kind));
    refused(kind, file);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFileThatIsNotThere(String kind) throws IOException {
    refused(kind, folder.resolve("ville." + kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aFileThatMayNotBeRead(String kind) throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "skipped: root reads everything");
    var file = write(kind, whole(kind));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    program.run(arguments(kind, file));
    assertThat(program.err()).contains("ville." + kind);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(file).hasBinaryContent(whole(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingInIt(String kind) throws IOException {
    refused(kind, write(kind, new byte[0]));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void noise(String kind) throws IOException {
    for (var seed = 0; seed < 8; seed++) {
      var bytes = new byte[200 + seed * 700];
      new Random(seed).nextBytes(bytes);
      refused(kind, write(kind, bytes));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void cutAnywhere(String kind) throws IOException {
    var whole = whole(kind);
    for (var part = 1; part < 16; part++) {
      readOrRefused(kind, write(kind, Arrays.copyOf(whole, whole.length * part / 16)));
    }
  }

  /** One file with the name of another: by its content it opens, or it is told. */
  @ParameterizedTest
  @MethodSource("kinds")
  void theNameOfAnotherKind(String kind) throws IOException {
    for (var content : kinds().toList()) {
      if (!content.equals(kind)) {
        var code = readOrRefused(kind, write(kind, whole(content)));
        assertThat(code == 0)
            .as("%s named %s: %s", content, kind, program.err())
            .isEqualTo(!kind.equals("arpent") && !content.equals("arpent"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void textThatIsNoTable(String kind) throws IOException {
    for (var text : List.of("%PDF-1.7\n1 0 obj", "<!DOCTYPE html><html><body>", "\u0000\u0001")) {
      refused(kind, write(kind, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
  }

  /** With nothing below it a header still opens, and the file says what it lacks. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "xls", "ods", "dbf"})
  void aHeaderAlone(String kind) throws IOException {
    var header = family(kind).write(List.of(List.of("id", "nom")));
    assertThat(readOrRefused(kind, write(kind, header))).as(program.err()).isZero();
    assertThat(program.json().get("rows").getAsInt()).isZero();
    assertThat(program.json().getAsJsonArray("columns")).hasSize(2);
    assertThat(program.json().getAsJsonArray("problems").toString()).contains("aucune ligne");
  }

  private static Family family(String kind) {
    return Family.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
  }

  private byte[] whole(String kind) throws IOException {
    return kind.equals("arpent") ? project() : family(kind).small();
  }

  private byte[] project() throws IOException {
    var projects = new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());
    var file = folder.resolve("modele.tmp");
    try (var project = projects.create(file)) {
      project.apply(
          new BringTable(Tables.ID, "ville.csv", new JsonObject()),
          Map.of(Table.class, Tables.of("a", "1", "2", "3")),
          Progress.NONE);
    }
    var bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private Path write(String kind, byte[] bytes) throws IOException {
    return Files.write(folder.resolve("ville." + kind), bytes);
  }

  private void refused(String kind, Path file) throws IOException {
    assertThat(readOrRefused(kind, file)).as(program.out()).isEqualTo(2);
  }

  private int readOrRefused(String kind, Path file) throws IOException {
    var before = files();
    var code = program.run(arguments(kind, file));
    assertThat(code).isIn(0, 2);
    if (code == 2) {
      told(kind, program.err());
    }
    assertThat(files()).isEqualTo(before);
    return code;
  }

  private static void told(String kind, String err) {
    assertThat(err.lines()).as(err).hasSize(1);
    assertThat(err)
        .contains("ville." + kind)
        .doesNotContain("inattendu")
        .doesNotContain("Exception");
    assertThat(err.split("[.?](?=\\s)"))
        .as("what is wrong and what to do: %s", err)
        .hasSizeGreaterThan(2);
  }

  /** What the folder holds, byte for byte. */
  private Map<String, List<Byte>> files() throws IOException {
    var found = new TreeMap<String, List<Byte>>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        found.put(
            file.getFileName().toString(),
            Files.isDirectory(file) ? List.of() : bytes(Files.readAllBytes(file)));
      }
    }
    return found;
  }

  private static List<Byte> bytes(byte[] bytes) {
    var list = new ArrayList<Byte>(Collections.nCopies(bytes.length, (byte) 0));
    for (var i = 0; i < bytes.length; i++) {
      list.set(i, bytes[i]);
    }
    return list;
  }

  private static String[] arguments(String kind, Path file) {
    return kind.equals("arpent")
        ? new String[] {"project", "info", file.toString()}
        : new String[] {"inspect", file.toString(), "--format", "json"};
  }
}
