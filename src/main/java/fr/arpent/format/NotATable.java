package fr.arpent.format;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;

/** Says of a file that holds no table what it seems to be. */
public final class NotATable {
  private NotATable() {}

  /**
   * Refuses {@code source} when its content is none of text with a table.
   *
   * @throws ProblemException naming what it seems to be
   */
  public static void refuse(Source source) {
    FileKind.of(source)
        .ifPresent(
            kind -> {
              throw problem(source, kind);
            });
  }

  /** What to say of {@code source}, which no format recognises. */
  static ProblemException of(Source source) {
    return FileKind.of(source)
        .map(kind -> problem(source, kind))
        .orElseGet(() -> new ProblemException(at(source, "format.not-a-table")));
  }

  private static ProblemException problem(Source source, FileKind kind) {
    return new ProblemException(at(source, "format.seems", Message.of(kind.code())));
  }

  private static Problem at(Source source, String code, Object... facts) {
    return Problem.at(Place.file(source.name()), code, facts);
  }
}
