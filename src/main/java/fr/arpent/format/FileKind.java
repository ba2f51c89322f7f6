package fr.arpent.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Kinds of files that are no text, and texts that are no table, told by how they begin. */
public enum FileKind {
  PDF("%PDF-"),
  PNG("\u0089PNG\r\n"),
  JPEG("\u00FF\u00D8\u00FF"),
  GIF("GIF8"),
  TIFF("II*\0"),
  RTF("{\\rtf"),
  GZIP("\u001F\u008B\b"),
  SEVEN_ZIP("7z\u00BC\u00AF'\u001C"),
  RAR("Rar!"),
  /** An SQLite database that bears our name; one that is whole is opened as what it is. */
  PROJECT(""),
  SQLITE("SQLite format 3"),
  PARQUET("PAR1"),
  PROGRAM("MZ\u0090\0"),
  PROGRAM_LINUX("\u007FELF"),
  /** Also what an XLSX or ODS file is inside. */
  ZIP("PK\u0003\u0004"),
  /** Office files before 2007, also an XLS file. */
  OLE("\u00D0\u00CF\u0011\u00E0"),
  HTML(""),
  XML("<?xml"),
  JSON(""),
  /** None of these, but with characters that no text has. */
  BINARY("");

  private static final int HEAD = 1 << 16;

  /** The {@code application_id} of a project and where SQLite keeps it. */
  private static final String PROJECT_NAME = "ARPT";

  private static final int PROJECT_NAME_AT = 68;

  private final String beginning;

  FileKind(String beginning) {
    this.beginning = beginning;
  }

  /** The code of its name for people. */
  public String code() {
    return "format.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What {@code source} is when it is one of these; empty when it may be text with a table. */
  public static Optional<FileKind> of(Source source) {
    var bytes = source.bytes();
    var length = Math.min(bytes.length, HEAD);
    var head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (var kind : values()) {
      if (!kind.beginning.isEmpty() && head.startsWith(kind.beginning)) {
        return Optional.of(closer(kind, head));
      }
    }
    return html(head) ? Optional.of(HTML) : json(head) ? Optional.of(JSON) : binary(head);
  }

  /** What {@code kind} is, looked at closer. */
  private static FileKind closer(FileKind kind, String head) {
    return switch (kind) {
      case XML -> html(head) ? HTML : kind;
      case SQLITE -> head.startsWith(PROJECT_NAME, PROJECT_NAME_AT) ? PROJECT : kind;
      default -> kind;
    };
  }

  private static boolean html(String head) {
    var start = head.substring(0, Math.min(head.length(), 1000)).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.contains("<html");
  }

  /** An object, or an array of objects; a lone bracket can begin a cell. */
  private static boolean json(String head) {
    return head.matches(
        "(?s)(?:\u00EF\u00BB\u00BF)?\\s*(?:\\[\\s*)?\\{\\s*(?:\"[^\"\n]{1,200}\"\\s*:.*|\\}\\s*)");
  }

  /** Control characters in more than one place of fifty; UTF-16 has zeros and is text. */
  private static Optional<FileKind> binary(String head) {
    if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) {
      return Optional.empty();
    }
    var strange =
        head.chars().filter(c -> c < 32 && c != 0 && "\t\n\r\f\u000B\u001A".indexOf(c) < 0);
    var bad = strange.count() + strangeZeros(head);
    return bad > Math.max(1, head.length() / 50) ? Optional.of(BINARY) : Optional.empty();
  }

  /** Zeros that are not the one half of characters in UTF-16. */
  private static long strangeZeros(String head) {
    var even = IntStream.range(0, head.length()).filter(i -> i % 2 == 0 && head.charAt(i) == 0);
    var evenZeros = even.count();
    var zeros = head.chars().filter(c -> c == 0).count();
    var most = Math.max(evenZeros, zeros - evenZeros);
    return most > 0.9 * zeros && most > 0.15 * head.length() ? zeros - most : zeros;
  }
}
