package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetFileTest {
  @TempDir private Path folder;

  @Test
  void writesAndReplaces() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "old");
    write(file, "new");
    assertThat(file).hasContent("new");
    assertThat(list()).containsExactly("a.csv");
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "old");
    var target = new TargetFile(file, List.of());
    assertThatThrownBy(
            () ->
                target.write(
                    out -> {
                      out.write(1);
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo("format.write.full");
              assertThat(e.problem().place().file()).endsWith("a.csv");
            });
    assertThat(file).hasContent("old");
    assertThat(list()).containsExactly("a.csv");
  }

  @Test
  void anotherFailureIsToldInItsOwnWords() {
    var target = new TargetFile(folder.resolve("a.csv"), List.of());
    assertThatThrownBy(
            () ->
                target.write(
                    _ -> {
                      throw new IOException("Input/output error");
                    }))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo("format.write.failed");
              assertThat(e.problem().message().facts()).containsExactly("Input/output error");
            });
  }

  @Test
  void aCancelLeavesNothing() throws IOException {
    var target = new TargetFile(folder.resolve("a.csv"), List.of());
    assertThatThrownBy(
            () ->
                target.write(
                    _ -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(list()).isEmpty();
  }

  @Test
  void theSourceIsNeverWritten() throws IOException {
    var source = Files.writeString(folder.resolve("a.csv"), "source");
    var sameByAnotherName = folder.resolve(".").resolve("a.csv");
    var target = new TargetFile(sameByAnotherName, List.of(source));
    assertThatThrownBy(() -> target.write(out -> out.write('x')))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.write.is-source"));
    assertThat(source).hasContent("source");
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
    var file = Files.writeString(folder.resolve("2025.csv"), "old");
    var link = Files.createSymbolicLink(folder.resolve("courant.csv"), file);
    write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    var nowhere = Files.createSymbolicLink(folder.resolve("perdu.csv"), folder.resolve("absent"));
    write(nowhere, "x");
    assertThat(nowhere).hasContent("x");
  }

  @Test
  void theSourceBehindALinkIsNeverWritten() throws IOException {
    var source = Files.writeString(folder.resolve("a.csv"), "source");
    var link = Files.createSymbolicLink(folder.resolve("b.csv"), source);
    assertThatThrownBy(() -> new TargetFile(link, List.of(source)).write(out -> out.write('x')))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("format.write.is-source");
    assertThat(source).hasContent("source");
  }

  @Test
  void foldersAreNamed() {
    assertThat(code(folder)).isEqualTo("format.write.is-folder");
    assertThat(code(folder.resolve("absent/a.csv"))).isEqualTo("format.write.no-folder");
  }

  private static String code(Path target) {
    try {
      write(target, "x");
      return "written";
    } catch (ProblemException refused) {
      return refused.problem().message().code();
    }
  }

  private static void write(Path target, String text) {
    new TargetFile(target, List.of())
        .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> list() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
