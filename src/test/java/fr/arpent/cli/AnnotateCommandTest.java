package fr.arpent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private Program program = new Program(Path.of(""));
  private Path file = Path.of("");
  private Path book = Path.of("");

  @BeforeEach
  void names() {
    program = new Program(folder);
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
    assertThat(program.err()).contains("essai.xlsx", "1 erreur y est marquée");
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
    assertThat(program.err()).contains("=1+1");
  }

  @Test
  void theFileItselfIsNeverWrittenOver() throws IOException {
    Files.writeString(file, "id,jour\n007,2024-03-12\n");
    assertThat(run(file, file)).isEqualTo(2);
    assertThat(file).hasContent("id,jour\n007,2024-03-12\n");
    assertThat(program.err().lines()).hasSize(1);
  }

  @Test
  void theWorkbookGoesToTheStandardOutputToo() throws IOException {
    Files.writeString(file, "id,jour\n007,2024-03-12\n");
    assertThat(run(file, Path.of("-"))).isZero();
    var bytes = new ByteArrayInputStream(program.bytes());
    try (var workbook = new XSSFWorkbook(bytes)) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
    }
  }

  private int run(Path from, Path to) {
    var schema = program.write("schema.json", SCHEMA);
    return program.run("annotate", from.toString(), to.toString(), "--schema", schema);
  }
}
