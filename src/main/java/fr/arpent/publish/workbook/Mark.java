package fr.arpent.publish.workbook;

import fr.arpent.check.Severity;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.jspecify.annotations.Nullable;

/**
 * How a cell with a finding is shown: a colour, and for eyes and prints without colours a border
 * and a symbol. The colours are those of the light window.
 */
enum Mark {
  /** Breaks the schema. */
  ERROR("error", "▲", 0xFFEBE9, 0xB3151F, BorderStyle.MEDIUM),
  /** The national validator mentions it. */
  WARNING("warning", "◆", 0xFFF8C5, 0x7A4E00, BorderStyle.MEDIUM_DASHED),
  /** Worth a look. */
  ADVICE("advice", "●", 0xDDF4FF, 0x0550AE, BorderStyle.DOTTED);

  private final String word;
  private final String symbol;
  private final int fill;
  private final int line;
  private final BorderStyle border;

  Mark(String word, String symbol, int fill, int line, BorderStyle border) {
    this.word = word;
    this.symbol = symbol;
    this.fill = fill;
    this.line = line;
    this.border = border;
  }

  /** The mark of {@code severity}; none where nothing is to be done. */
  static Optional<Mark> of(@Nullable Severity severity) {
    return switch (severity) {
      case ERROR -> Optional.of(ERROR);
      case WARNING -> Optional.of(WARNING);
      case ADVICE -> Optional.of(ADVICE);
      case LEFT -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  /** The last segment of the keys of its sentences. */
  String word() {
    return word;
  }

  /** What stands in the first column of its rows. */
  String symbol() {
    return symbol;
  }

  /** Its background, as 0xRRGGBB. */
  int fill() {
    return fill;
  }

  /** The colour of its border, as 0xRRGGBB. */
  int line() {
    return line;
  }

  /** The line of its border. */
  BorderStyle border() {
    return border;
  }
}
