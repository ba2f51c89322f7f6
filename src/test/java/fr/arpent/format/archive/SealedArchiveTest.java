package fr.arpent.format.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Family;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives that are locked, packed in another way, or lie about themselves. */
class SealedArchiveTest {
  private static final int CENTRAL = 0x02014B50;
  private static final int LOCAL = 0x04034B50;

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "ODS"})
  void aPasswordOfTheArchiveIsTold(Family family) {
    var bytes = family.small();
    patch(bytes, CENTRAL, 8, 1);
    patch(bytes, LOCAL, 6, 1);
    assertThat(code(family, bytes)).isEqualTo("format.archive.encrypted");
  }

  @ParameterizedTest
  @CsvSource({"XLSX, 14", "XLSX, 99", "ODS, 93", "ODS, 12"})
  void anotherWayOfPackingIsTold(Family family, int method) {
    var bytes = family.small();
    patch(bytes, CENTRAL, 10, method);
    patch(bytes, LOCAL, 8, method);
    assertThat(code(family, bytes)).isEqualTo("format.archive.method");
  }

  /** Sizes in the directory are only what somebody wrote there. */
  @ParameterizedTest
  @CsvSource({"XLSX, 0", "XLSX, 1", "ODS, 0", "XLSX, 2147483647"})
  void aWrongSizeIsReadOrTold(Family family, int size) {
    var bytes = family.small();
    patchInt(bytes, 24, size);
    var code = code(family, bytes);
    assertThat(code.equals("read") || code.startsWith("format.")).as(code).isTrue();
  }

  @Test
  void aPartThatStandsTwiceIsReadOnce() {
    var archive = new Zip().with("a", "1").with("A", "2").source("x.zip");
    assertThat(Archive.open(archive).names()).hasSize(1);
  }

  @Test
  void namesThatLeadOutsideAreOnlyNames() {
    var zip = new Zip();
    Family.XLSX.parts().forEach(zip::with);
    zip.with("../../etc/passwd", "x").with("/abs", "y");
    assertThat(code(Family.XLSX, zip.source("a").bytes())).isEqualTo("read");
  }

  private static String code(Family family, byte[] bytes) {
    var source = new Source("a." + family.extension(), bytes);
    try {
      FormatFiles.read(source.name(), source.bytes(), ReadOptions.GUESS);
      return "read";
    } catch (ProblemException told) {
      assertThat(told.problem().place().file()).isEqualTo(source.name());
      return told.problem().message().code();
    }
  }

  /** Sets the two bytes at {@code offset} of every header that begins with {@code mark}. */
  private static void patch(byte[] bytes, int mark, int offset, int value) {
    var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (var at = 0; at + 4 < bytes.length; at++) {
      if (buffer.getInt(at) == mark) {
        buffer.putShort(at + offset, (short) value);
      }
    }
  }

  private static void patchInt(byte[] bytes, int offset, int value) {
    var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (var at = 0; at + 4 < bytes.length; at++) {
      if (buffer.getInt(at) == CENTRAL) {
        buffer.putInt(at + offset, value);
      }
    }
  }
}
