package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 stuff', format.kind.pdf",
    "'<!DOCTYPE html><html>', format.kind.html",
    "'<?xml version=\"1.0\"?><a/>', format.kind.xml",
    "'{\"a\": [1, 2]}', format.kind.json",
    "'Rar!x', format.kind.rar"
  })
  void whatIsNoTableIsNamed(String content, String kind) {
    var problem = refused("essai.csv", content.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(problem.message()).isEqualTo(Message.of("format.seems", Message.of(kind)));
    assertThat(problem.place().file()).isEqualTo("essai.csv");
  }

  @Test
  void picturesAndPrograms() {
    var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0};
    assertThat(refused("photo.csv", png).message().facts())
        .containsExactly(Message.of("format.kind.png"));
    var junk = new byte[2000];
    new java.util.Random(1).nextBytes(junk);
    assertThat(refused("x.csv", junk).message().facts())
        .containsExactly(Message.of("format.kind.binary"));
  }

  @Test
  void aProjectThatIsCutIsStillTold() {
    var project = new byte[100];
    System.arraycopy("SQLite format 3".getBytes(StandardCharsets.US_ASCII), 0, project, 0, 15);
    assertThat(refused("p.arpent", project).message().facts())
        .containsExactly(Message.of("format.kind.sqlite"));
    System.arraycopy("ARPT".getBytes(StandardCharsets.US_ASCII), 0, project, 68, 4);
    assertThat(refused("p.arpent", project).message().facts())
        .containsExactly(Message.of("format.kind.project"));
  }

  @Test
  void whoInsistsReadsAnythingAsCsv() {
    var options = ReadOptions.GUESS.with(ReadOptions.FORMAT, "csv");
    var bytes = "%PDF-1.7,a\n1,2\n".getBytes(StandardCharsets.UTF_8);
    assertThat(FormatFiles.read("a.pdf", bytes, options).table().rowCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", "\uFEFF", ";;;\n;;;\n"})
  void nothingIsNoTable(String content) {
    var problem = refused("vide.csv", content.getBytes(StandardCharsets.UTF_8));
    assertThat(problem.message().code()).isIn("format.empty-file", "format.blank-file");
  }

  @Test
  void aHeaderAloneIsToldAndOpens() {
    var reading = FormatFiles.csv("id,nom,capacite\n");
    assertThat(reading.table().columns()).hasSize(3);
    assertThat(FormatFiles.codes(reading)).containsExactly("format.header.nothing-below");
  }

  @Test
  void manyColumnsAreToldAndOpen() {
    var reading = FormatFiles.csv("a,".repeat(16_383) + "a\n" + "1,".repeat(16_383) + "1\n");
    assertThat(reading.table().columns()).hasSize(16_384);
    assertThat(FormatFiles.codes(reading)).contains("format.many-columns");
  }

  @Test
  void tooManyColumnsAreRefused() {
    var bytes = ("a,b\n" + ",".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(refused("large.csv", bytes).message().code()).isEqualTo("format.too-many-columns");
  }

  @Test
  void aLargeCellIsToldWithItsPlace() {
    var reading = FormatFiles.csv("a,b\n1,2\n3," + "x".repeat(2_000_000) + "\n");
    var problem = reading.problems().getFirst();
    assertThat(problem.message()).isEqualTo(Message.of("format.large-cell", 2.0));
    assertThat(problem.place().row()).isEqualTo(3);
    assertThat(problem.place().column()).isEqualTo(2);
  }

  @Test
  void foldersAndMissingFilesAreNamed() {
    assertThat(refusedPath(folder).message().code()).isEqualTo("format.is-folder");
    var missing = refusedPath(folder.resolve("absent.csv"));
    assertThat(missing.message().code()).isEqualTo("format.missing");
    assertThat(missing.place().file()).isEqualTo("absent.csv");
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    var file = Files.writeString(folder.resolve("secret.csv"), "a,b\n");
    assumeFalse("root".equals(System.getProperty("user.name")), "skipped: root reads everything");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assertThat(refusedPath(file).message().code()).isEqualTo("format.no-permission");
  }

  @Test
  void aStreamThatBreaksIsNamed() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> Sources.read("-", broken))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem().message())
                    .isEqualTo(Message.of("format.cannot-read", "gone")));
    var nothing = new ByteArrayInputStream(new byte[0]);
    assertThatThrownBy(() -> Sources.read("-", nothing)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void everyKindHasItsName(FileKind kind) {
    assertThat(Texts.in(Locale.FRENCH).has(kind.code())).isTrue();
    assertThat(Texts.in(Locale.ENGLISH).has(kind.code())).isTrue();
  }

  private static Problem refused(String name, byte[] bytes) {
    try {
      return FormatFiles.read(name, bytes, ReadOptions.GUESS).problems().getFirst();
    } catch (ProblemException refused) {
      return refused.problem();
    }
  }

  private static Problem refusedPath(Path path) {
    try {
      throw new AssertionError("read " + Sources.read(path));
    } catch (ProblemException refused) {
      return refused.problem();
    }
  }
}
