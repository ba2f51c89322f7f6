package fr.arpent.project;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The look at a project's file before the database opens it, which makes a file that is missing and
 * repairs one that was cut: what is no project, or not whole, is to stay as it is.
 *
 * <p>The first 100 bytes say all of it (SQLite's file format, section 1.3). While a log lies beside
 * the file, the file need not be whole, and the database alone can tell.
 */
final class FirstLook {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int PAGE_SIZE = 16;
  private static final int PAGES = 28;

  private FirstLook() {}

  /**
   * Looks at {@code file}.
   *
   * @throws ProblemException when it cannot be read, is no project or was cut
   */
  static void at(Path file) {
    try {
      var log = file.resolveSibling(file.getFileName() + "-wal");
      if (Files.isDirectory(file) || !Files.exists(log) || Files.size(log) == 0) {
        require(file, Files.size(file), header(file));
      }
    } catch (IOException broken) {
      throw new ProblemException(problem(file, "project.cannot-open"), broken);
    }
  }

  private static ByteBuffer header(Path file) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(file))) {
      return ByteBuffer.wrap(in.readNBytes(HEADER));
    }
  }

  private static void require(Path file, long size, ByteBuffer header) {
    if (!header.slice(0, Math.min(MAGIC.length, header.limit())).equals(ByteBuffer.wrap(MAGIC))) {
      throw new ProblemException(problem(file, "project.not-a-project"));
    }
    if (header.limit() < HEADER || size < header.getInt(PAGES) * pageSize(header)) {
      throw new ProblemException(problem(file, "project.damaged"));
    }
  }

  /** A power of two, or 1 for the one that does not fit into two bytes. */
  private static long pageSize(ByteBuffer header) {
    var said = Short.toUnsignedLong(header.getShort(PAGE_SIZE));
    return said == 1 ? 65_536 : said;
  }

  private static Problem problem(Path file, String code) {
    return Problem.at(Place.file(file.toString()), code);
  }
}
