package fr.arpent.format.workbook;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Microsoft's older formats, and of today's once they are encrypted. */
final class CompoundFile {
  private CompoundFile() {}

  /** Whether {@code source} begins as one. */
  static boolean is(Source source) {
    return source.has(0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
  }

  /** Whether {@code source} is older than any container: a bare sheet of Excel 2 to 4. */
  static boolean isBareSheet(Source source) {
    if (!source.has(0, 0x09)) { // the library, which takes its time to load, need not be asked
      return false;
    }
    return switch (FileMagic.valueOf(source.bytes())) {
      case BIFF2, BIFF3, BIFF4 -> true;
      default -> false;
    };
  }

  /**
   * The names of its topmost entries.
   *
   * @throws ProblemException when it is damaged or cut
   */
  static Set<String> entries(Source source) {
    try (var files = open(source)) {
      return Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException broken) {
      throw damaged(source, broken);
    }
  }

  /**
   * Opens it.
   *
   * @throws ProblemException when it is damaged or cut
   */
  static POIFSFileSystem open(Source source) {
    try {
      return new POIFSFileSystem(new ByteArrayInputStream(source.bytes()));
    } catch (IOException | RuntimeException broken) {
      throw damaged(source, broken);
    }
  }

  static ProblemException damaged(Source source, Throwable cause) {
    return new ProblemException(
        Problem.at(Place.file(source.name()), "format.workbook.damaged"), cause);
  }
}
