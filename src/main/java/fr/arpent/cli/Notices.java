package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was decided about a file without anybody to ask, where it could have been otherwise: the
 * encoding that a file beside it names, the sheet among several, the header that is not the first
 * row.
 */
final class Notices {
  private static final String FIRST = "1";
  private static final String NONE = "0";

  /** What the command line has an option for. */
  private static final List<String> SAID_IF_UNUSED =
      List.of(
          ReadOptions.SHEET,
          ReadOptions.LAYER,
          ReadOptions.ENCODING,
          ReadOptions.DELIMITER,
          ReadOptions.HEADER_ROW);

  private Notices() {}

  /** The sentences, none for a file that leaves no choice. */
  static Stream<Message> of(Reading read) {
    return Stream.of(encoding(read), sheet(read), header(read)).flatMap(Optional::stream);
  }

  /** Options that were {@code told} and mean nothing for the file: it has no sheets, say. */
  static Stream<Message> unused(ReadOptions told, Reading read) {
    return told.values().keySet().stream()
        .filter(SAID_IF_UNUSED::contains)
        .filter(option -> read.recognised().guess(option).isEmpty())
        .map(option -> Message.of("cli.notice.unused." + option));
  }

  /** The encoding, where a file beside the table names it. */
  static Optional<Message> encoding(Reading read) {
    return read.recognised()
        .guess(ReadOptions.ENCODING)
        .filter(guess -> guess.certainty() == Certainty.BESIDE)
        .map(guess -> Message.of("cli.notice.encoding", guess.value()));
  }

  private static Optional<Message> sheet(Reading read) {
    var others =
        read.recognised().parts().stream()
            .filter(part -> part.columns() > 0)
            .map(Part::name)
            .filter(name -> !read.recognised().value(ReadOptions.SHEET).orElse("").equals(name))
            .collect(Collectors.joining(", "));
    return guessed(read, ReadOptions.SHEET)
        .filter(_ -> !others.isEmpty())
        .map(sheet -> Message.of("cli.notice.sheet", sheet.value(), others));
  }

  private static Optional<Message> header(Reading read) {
    var above = read.table().preamble().rows().size();
    return guessed(read, ReadOptions.HEADER_ROW)
        .filter(row -> !row.value().equals(FIRST))
        .map(
            row ->
                row.value().equals(NONE)
                    ? Message.of("cli.notice.no-header")
                    : Message.of("cli.notice.header", row.value(), above));
  }

  private static Optional<Guess> guessed(Reading read, String option) {
    return read.recognised().guess(option).filter(g -> g.certainty() != Certainty.TOLD);
  }
}
