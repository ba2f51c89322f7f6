package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that cannot be read: each is told, none crashes. */
class DamagedWorkbookTest {

  @Test
  void aPasswordOfXlsxIsTold() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var opc = OPCPackage.open(new ByteArrayInputStream(small(Workbooks.XLSX).bytes()));
          var inside = encryptor.getDataStream(files)) {
        opc.save(inside);
      }
      files.writeFilesystem(out);
    }
    var source = new Source("a.xlsx", out.toByteArray());
    assertThat(new XlsxFormat().recognises(source)).isTrue();
    assertThat(new XlsFormat().recognises(source)).isFalse();
    assertThat(code(Workbooks.XLSX, source)).isEqualTo("format.workbook.password");
  }

  @Test
  void aPasswordOfXlsIsTold() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    Source source;
    try {
      source = small(Workbooks.XLS);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(new XlsFormat().recognises(source)).isTrue();
    assertThat(code(Workbooks.XLS, source)).isEqualTo("format.workbook.password");
  }

  @Test
  void excelBefore97IsTold() throws Exception {
    var out = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[] {9, 8, 8, 0, 0, 5}), "Book");
      files.writeFilesystem(out);
    }
    var excel95 = new Source("a.xls", out.toByteArray());
    var excel4 = new Source("a.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0});
    for (var source : new Source[] {excel95, excel4}) {
      assertThat(new XlsFormat().recognises(source)).isTrue();
      assertThat(code(Workbooks.XLS, source)).isEqualTo("format.workbook.too-old");
    }
  }

  @Test
  void aPageOfTheWebNamedXlsIsTold() {
    var source = new Source("a.xls", "<html><table>".getBytes(StandardCharsets.UTF_8));
    assertThat(new XlsFormat().recognises(source)).isFalse();
    assertThat(code(Workbooks.XLS, source)).isEqualTo("format.workbook.not-excel");
  }

  @ParameterizedTest
  @EnumSource
  void aCutOrSpoiltFileIsReadOrTold(Workbooks format) {
    var whole = small(format);
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 300; i++) {
      var bytes = whole.bytes().clone();
      if (i % 2 == 0) {
        bytes = Arrays.copyOf(bytes, random.nextInt(1, bytes.length));
      } else {
        for (var k = 0; k < 5; k++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
      var source = new Source(whole.name(), bytes);
      try {
        assertThat(format.read(source).table()).isNotNull();
      } catch (ProblemException told) {
        assertThat(told.problem().message().code()).as("seed %d", seed).startsWith("format.");
        assertThat(told.problem().place().file()).as("seed %d", seed).isEqualTo(whole.name());
      }
    }
  }

  private static String code(Workbooks format, Source source) {
    var code = new String[1];
    assertThatThrownBy(() -> format.read(source))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> code[0] = e.problem().message().code());
    return code[0];
  }

  private static Source small(Workbooks format) {
    return format.make(
        workbook -> {
          Workbooks.row(workbook, "S", 0, "id", "nom");
          for (var i = 1; i < 50; i++) {
            Workbooks.row(workbook, "S", i, "n" + i, "rue " + i).createCell(2).setCellValue(i);
          }
        });
  }
}
