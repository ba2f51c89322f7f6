package fr.arpent.format;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Gets the bytes of a file or stream, or says clearly why it cannot. */
public final class Sources {
  /** What one array holds, less what some virtual machines keep back. */
  private static final long MOST_BYTES = Integer.MAX_VALUE - 64L;

  private Sources() {}

  /**
   * All of {@code file}, and what the file beside it says about its encoding.
   *
   * @throws ProblemException when it is missing, a folder, not to be read by this user, empty or
   *     too big for the memory at hand
   */
  public static Source read(Path file) {
    mustBeThere(file);
    var name = name(file);
    try {
      var size = Files.size(file);
      if (size > MOST_BYTES || size > Runtime.getRuntime().maxMemory() * 3 / 4) {
        throw refused(name, "format.too-big", null, size / 1_000_000);
      }
      return notEmpty(
          new Source(name, Files.readAllBytes(file), EncodingNote.beside(file).orElse(null)));
    } catch (NoSuchFileException missing) {
      throw refused(name, "format.missing", missing, file.toAbsolutePath().toString());
    } catch (AccessDeniedException denied) {
      throw refused(name, "format.no-permission", denied);
    } catch (IOException | OutOfMemoryError broken) {
      throw refused(name, "format.cannot-read", broken, reason(broken));
    }
  }

  /**
   * Looks whether {@code file} is a file, for whoever reads it otherwise.
   *
   * @throws ProblemException when it is missing or a folder
   */
  public static void mustBeThere(Path file) {
    if (Files.isDirectory(file)) {
      throw refused(name(file), "format.is-folder", null);
    }
    if (Files.notExists(file)) {
      throw refused(name(file), "format.missing", null, file.toAbsolutePath().toString());
    }
  }

  private static String name(Path file) {
    return file.getFileName() == null ? file.toString() : file.getFileName().toString();
  }

  /**
   * All of {@code stream}, under {@code name}.
   *
   * @throws ProblemException when it breaks off or brings nothing
   */
  public static Source read(String name, InputStream stream) {
    try {
      return notEmpty(new Source(name, stream.readAllBytes()));
    } catch (IOException | OutOfMemoryError broken) {
      throw refused(name, "format.cannot-read", broken, reason(broken));
    }
  }

  private static Source notEmpty(Source source) {
    if (source.size() == 0) {
      throw refused(source.name(), "format.empty-file", null);
    }
    return source;
  }

  private static String reason(Throwable broken) {
    var said = broken.getLocalizedMessage();
    return said == null ? broken.getClass().getSimpleName() : said;
  }

  private static ProblemException refused(
      String name,
      String code,
      @org.jspecify.annotations.Nullable Throwable cause,
      Object... facts) {
    return new ProblemException(Problem.at(Place.file(name), code, facts), cause);
  }
}
