package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.stage.Stage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** A file that cannot be opened is told with its name and what to do, and the window goes on. */
@OnScreen
class BadFilesJourneyTest {
  @TempDir static Path folder;
  private LiveWindow window;

  @Start
  void start(Stage unused) {
    window = new LiveWindow(folder);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void aFolder() throws IOException {
    refused(Files.createDirectory(folder.resolve("dossier")), "dossier");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(Files.createFile(folder.resolve("rien.csv")), "rien.csv");
  }

  @Test
  void whatIsNotThere() throws IOException {
    refused(folder.resolve("parti.csv"), "parti.csv");
  }

  @Test
  void aHeaderAloneOpensWithoutRow() throws IOException {
    var file = write("titres.csv", "id;nom\n".getBytes(StandardCharsets.UTF_8));
    window.open(file);
    window.await(() -> window.sheet().isPresent() || window.shown("preview"));
    if (window.shown("preview")) {
      window.click("preview-open");
      window.await(() -> window.sheet().isPresent());
    }
    assertThat(window.labels()).containsExactly("id", "nom");
    assertThat(window.sheet().orElseThrow().table().rowCount()).isZero();
  }

  @Test
  void aWorkbookCutShort() throws IOException {
    var bytes = workbook();
    refused(write("coupé.xlsx", Arrays.copyOf(bytes, bytes.length * 2 / 3)), "coupé.xlsx");
  }

  @Test
  void aWorkbookWithAPassword() throws Exception {
    try (var files = new POIFSFileSystem();
        var out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(workbook());
      }
      files.writeFilesystem(out);
      refused(write("secret.xlsx", out.toByteArray()), "mot de passe");
    }
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    var file = write("fermé.csv", "id;nom\n1;a\n".getBytes(StandardCharsets.UTF_8));
    Assumptions.assumeTrue(
        file.toFile().setReadable(false) && !Files.isReadable(file),
        "this user may read every file");
    refused(file, "fermé.csv");
  }

  @Test
  void aProjectCutInHalf() throws IOException {
    window.open("entier.csv", "id;nom\n1;Gare\n");
    window.await(() -> window.sheet().isPresent());
    window.interact(window.bench()::close);
    var project = folder.resolve("entier.arpent");
    var bytes = Files.readAllBytes(project);
    refused(write("moitié.arpent", Arrays.copyOf(bytes, bytes.length / 2)), "moitié.arpent");
  }

  /** The problem names {@code said}; another file opens after. */
  private void refused(Path file, String said) throws IOException {
    window.open(file);
    window.await(() -> window.words("toasts").contains(said));
    assertThat(window.words("toasts")).doesNotContain("Exception").doesNotContain("java.");
    assertThat(window.sheet()).isEmpty();
    window.open("ensuite-" + file.getFileName() + ".csv", "id;nom\n1;Gare\n");
    window.await(() -> window.sheet().isPresent());
  }

  private static byte[] workbook() throws IOException {
    try (var book = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      book.createSheet("S").createRow(0).createCell(0).setCellValue("id");
      book.getSheet("S").createRow(1).createCell(0).setCellValue("1");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
