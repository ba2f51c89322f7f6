package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.EditOperations;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs whole command lines with the streams captured. */
class CommandLineProgramTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> opened = new ArrayList<>();

  @Test
  void checkTellsErrorsAsTheDesignSays() throws IOException {
    var file = write("p.csv", "id_local,capacite\nA1,12\n,dix\n");
    assertThat(
            run(
                "check",
                file,
                "--schema",
                "stationnement-cyclable",
                "--format",
                "json",
                "--national"))
        .isEqualTo(1);
    var json = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    assertThat(json.keySet())
        .containsExactly("file", "schema", "rows", "valid", "counts", "errors", "warnings");
    assertThat(json.get("rows").getAsInt()).isEqualTo(2);
    assertThat(json.get("valid").getAsBoolean()).isFalse();
    assertThat(json.getAsJsonObject("schema").get("name").getAsString())
        .isEqualTo("stationnement-cyclable");
    var errors = json.getAsJsonArray("errors").asList().stream().map(e -> (JsonObject) e).toList();
    assertThat(errors)
        .allSatisfy(
            e ->
                assertThat(e.keySet())
                    .containsExactly(
                        "row", "column", "field", "code", "value", "message", "suggestion"));
    assertThat(errors)
        .anySatisfy(
            e -> {
              assertThat(e.get("row").toString()).isEqualTo("3");
              assertThat(e.get("column").toString()).isEqualTo("2");
              assertThat(e.get("field").toString()).isEqualTo("\"capacite\"");
              assertThat(e.get("code").getAsString()).isEqualTo("type-error");
              assertThat(e.get("value").getAsString()).isEqualTo("dix");
            });
  }

  @Test
  void readsTheStandardInputAndWritesTheStandardOutput() {
    var bytes = "a;b\n1;é\n".getBytes(StandardCharsets.UTF_8);
    assertThat(run(bytes, "convert", "-", "-", "--to", "csv")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n")).isEqualTo("a,b\n1,é\n");
  }

  @Test
  void inspectTellsWhatWasRecognised() throws IOException {
    var file = write("p.csv", "nom;x\nÉcole;1\n;2\n");
    assertThat(run("inspect", file, "--format", "json")).isZero();
    var json = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    assertThat(json.get("delimiter").getAsString()).isEqualTo(";");
    assertThat(json.get("headerRow").getAsInt()).isEqualTo(1);
    assertThat(json.get("rows").getAsInt()).isEqualTo(2);
    var first = json.getAsJsonArray("columns").get(0).getAsJsonObject();
    assertThat(first.get("name").getAsString()).isEqualTo("nom");
    assertThat(first.get("empty").getAsInt()).isEqualTo(1);
  }

  @Test
  void whatCannotBeDoneIsOneLineAndTwo() {
    assertThat(run("check", folder.resolve("rien.csv").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(run("nonsense")).isEqualTo(2);
    assertThat(run("check", "--lang", "en")).isEqualTo(2);
  }

  @Test
  void speaksTheLanguageToldAndCompletes() throws IOException {
    var file = write("p.csv", "a,b\n1,2\n");
    assertThat(run("check", file, "--lang", "en")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("no error");
    assertThat(run("completion")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("complete");
    assertThat(run("--help")).isZero();
  }

  @Test
  void opensTheWindow() {
    assertThat(run("open", "--sample")).isZero();
    assertThat(opened).containsExactly("sample");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private int run(String... args) {
    return run(new byte[0], args);
  }

  private int run(byte[] input, String... args) {
    out.reset();
    err.reset();
    var console =
        new Console(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.FRENCH);
    var toolbox =
        new Toolbox(
            Formats.all(),
            new Checker(),
            () -> new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of()),
            new Catalogue()::get);
    return new CommandLineProgram(console, toolbox, this::open).run(args);
  }

  private int open(
      java.util.Optional<Path> file, java.util.Optional<String> schema, boolean sample) {
    opened.add(sample ? "sample" : file.map(Path::toString).orElse(""));
    return 0;
  }
}
