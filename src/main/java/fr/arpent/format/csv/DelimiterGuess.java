package fr.arpent.format.csv;

import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.encoding.Decoded;
import java.util.Comparator;
import java.util.List;

/**
 * Which character separates cells: the one under which most records have the same number of cells,
 * weighed over the whole sample. Counting on the first line alone is fooled by labels that hold
 * commas, counting characters by decimal commas and sentences.
 */
final class DelimiterGuess {
  private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

  /** Below this no candidate makes a table: one column, and the comma as the standard has it. */
  private static final double LEAST = 0.4;

  private DelimiterGuess() {}

  /** The delimiter of {@code text}, given which character quotes. */
  static Guess of(Decoded text, int quote) {
    var told = SepLine.of(text);
    if (told.isPresent()) {
      return Guess.sure(ReadOptions.DELIMITER, Character.toString(told.get()));
    }
    var ranked =
        CANDIDATES.stream()
            .map(c -> ranked(c, WidthSample.of(text, new CsvDialect(c, quote))))
            .sorted(Comparator.comparingDouble(Ranked::score).reversed())
            .toList();
    var best =
        ranked.stream()
            .filter(r -> r.score >= LEAST || r.everywhere)
            .findFirst()
            .orElse(new Ranked(',', 0, false));
    var others = ranked.stream().filter(r -> r.delimiter != best.delimiter);
    var second = ranked.stream().filter(r -> r.delimiter != best.delimiter).findFirst();
    var close = second.filter(s -> s.score > 0.6 * best.score && s.score > LEAST).isPresent();
    var doubt = close || (best.everywhere && best.score < LEAST);
    return new Guess(
        ReadOptions.DELIMITER,
        best.text(),
        doubt ? Certainty.CHECK : Certainty.SURE,
        others.map(Ranked::text).toList());
  }

  private static Ranked ranked(char delimiter, WidthSample sample) {
    return new Ranked(delimiter, score(sample), sample.records() > 1 && sample.count(1) == 0);
  }

  private static double score(WidthSample sample) {
    var best = sample.widths().filter(w -> w > 1).mapToDouble(w -> weight(w, sample)).max();
    var odd = (double) sample.oddQuotes() / Math.max(1, sample.records());
    return best.orElse(0) * (sample.firstIsUsual() ? 1 : 0.8) / (1 + 2 * odd);
  }

  /** The share of records so wide, a little more for wide ones. */
  private static double weight(int width, WidthSample sample) {
    var share = (double) sample.count(width) / sample.records();
    return share * share * (1 + 0.2 * Math.log(width));
  }

  /**
   * A candidate.
   *
   * @param everywhere whether it stands in every record: so it separates, however ragged they are
   */
  private record Ranked(char delimiter, double score, boolean everywhere) {
    String text() {
      return Character.toString(delimiter);
    }
  }
}
