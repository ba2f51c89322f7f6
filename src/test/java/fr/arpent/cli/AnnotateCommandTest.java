package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.schema.json.SchemaReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  private static final String SCHEMA =
      """
      {"fields":[{"name":"id"},{"name":"jour","type":"date"}]}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path file = Path.of("");
  private Path book = Path.of("");

  @BeforeEach
  void names() {
    file = folder.resolve("essai.csv");
    book = folder.resolve("essai.xlsx");
  }

  @Test
  void writesTheWorkbookAndSaysThatErrorsWereFound() throws IOException {
    Files.writeString(file, "id,jour\n007,2024-03-12\n008,31/03/2024\n");
    assertThat(run(file, book)).isEqualTo(1);
    try (var workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      var cell = workbook.getSheetAt(0).getRow(2).getCell(2);
      assertThat(cell.getStringCellValue()).isEqualTo("31/03/2024");
      assertThat(cell.getCellComment().getString().getString()).contains("2024-03-31");
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aValidFileIsDoneAndValid() throws IOException {
    Files.writeString(file, "id,jour\n007,2024-03-12\n008,2024-03-31\n");
    assertThat(run(file, book)).isZero();
    assertThat(book).isNotEmptyFile();
  }

  @Test
  void cellsThatLookLikeFormulasAreTold() throws IOException {
    Files.writeString(file, "id,jour\n=1+1,2024-03-12\n008,2024-03-31\n");
    assertThat(run(file, book)).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("=1+1");
  }

  @Test
  void theFileItselfIsNeverWrittenOver() throws IOException {
    Files.writeString(file, "id,jour\n007,2024-03-12\n");
    assertThat(run(file, file)).isEqualTo(2);
    assertThat(file).hasContent("id,jour\n007,2024-03-12\n");
    assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
  }

  @Test
  void theWorkbookGoesToTheStandardOutputToo() throws IOException {
    Files.writeString(file, "id,jour\n007,2024-03-12\n");
    assertThat(run(file, Path.of("-"))).isZero();
    var bytes = new ByteArrayInputStream(out.toByteArray());
    try (var workbook = new XSSFWorkbook(bytes)) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
    }
  }

  private int run(Path from, Path to) {
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.FRANCE);
    var toolbox =
        new Toolbox(
            Formats.all(),
            new Checker(),
            () -> {
              throw new IllegalStateException("no project is needed");
            },
            name -> SchemaReader.read(SCHEMA, name));
    return new CommandLineProgram(console, toolbox, (_, _, _) -> 2)
        .run("annotate", from.toString(), to.toString(), "--schema", "essai");
  }
}
