package fr.arpent.format.header;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.ReadOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the header row by weighing the rows against each other: a header's cells are texts, all
 * different, one above each column that is filled below, unlike the values under them; what stands
 * above it is titles, short of cells. The first row that is not blank is the header unless another
 * is clearly better; when it holds values like those below, there is none. Where titles are known
 * beforehand, the row that holds them is the header.
 */
public final class HeaderSearch {
  /** How much better another row than the first must be. */
  private static final double MARGIN = 0.3;

  /** Rows nearer to the best than this are alternatives, and the best is to be checked. */
  private static final double DOUBT = 0.25;

  private static final int CANDIDATES = 40;

  /** A second header stands under no more rows than these. */
  private static final int SOON = 5;

  private HeaderSearch() {}

  /**
   * The header of {@code sample}.
   *
   * @param sample the first rows of the sheet, blank ones included or not; at least up to the one
   *     told
   * @param options may tell it
   * @throws ProblemException when the row told is beyond the last one; its place names no file
   */
  public static HeaderGuess search(List<RawRow> sample, ReadOptions options) {
    var told = options.number(ReadOptions.HEADER_ROW);
    if (told.isPresent()) {
      return told(told.get(), sample);
    }
    var named = AwaitedTitles.find(sample, options);
    if (named.isPresent()) {
      return new HeaderGuess(named.get(), Certainty.SURE, List.of());
    }
    var rows = sample.stream().filter(row -> !row.isBlank()).toList();
    if (rows.isEmpty()) {
      return HeaderGuess.NONE;
    }
    var columns = new SampleColumns(rows);
    return best(scores(rows, columns)).orElse(secondHeaders(rows, columns));
  }

  private static HeaderGuess told(int row, List<RawRow> sample) {
    var last = sample.isEmpty() ? 0 : sample.getLast().number();
    if (row > last) {
      throw new ProblemException(
          Problem.at(new Place(null, null, row, 0, null), "format.header.beyond", last));
    }
    return new HeaderGuess(row, Certainty.TOLD, List.of());
  }

  private static List<Scored> scores(List<RawRow> rows, SampleColumns columns) {
    var scored = new ArrayList<Scored>();
    for (var i = 0; i < Math.min(CANDIDATES, rows.size()); i++) {
      if (i == 0 || TitleRows.all(rows.subList(0, i), rows.get(i))) {
        scored.add(new Scored(rows.get(i).number(), LabelScore.of(rows, i, columns)));
      }
    }
    return scored;
  }

  /**
   * The rows right below the first that hold a text in every column of values: a header of their
   * own under facts or letters that fill the first row as well. To be looked at, never taken by
   * itself.
   */
  private static List<Integer> secondHeaders(List<RawRow> rows, SampleColumns columns) {
    return IntStream.range(1, Math.min(SOON, rows.size() - 1))
        .takeWhile(columns::textAboveValues)
        .filter(i -> !rows.get(i).cells().equals(rows.getFirst().cells()))
        .mapToObj(i -> rows.get(i).number())
        .toList();
  }

  private static HeaderGuess best(List<Scored> scored) {
    var first = scored.getFirst();
    var best =
        scored.stream()
            .filter(s -> s.row == first.row || s.mean() >= first.mean() + MARGIN)
            .max(Comparator.comparingDouble(Scored::mean).thenComparingInt(s -> -s.row))
            .orElse(first);
    if (best.mean() < 0 || best.score.isData()) {
      return new HeaderGuess(0, Certainty.CHECK, List.of(best.row));
    }
    var others = new ArrayList<>(near(scored, best));
    if (best.score.doubtful()) {
      others.add(0);
    }
    var sure = best.row == first.row && others.isEmpty();
    return new HeaderGuess(best.row, sure ? Certainty.SURE : Certainty.CHECK, others);
  }

  private static List<Integer> near(List<Scored> scored, Scored best) {
    return scored.stream()
        .filter(s -> s.row != best.row && s.mean() > best.mean() - DOUBT)
        .sorted(Comparator.comparingDouble(Scored::mean).reversed())
        .limit(3)
        .map(Scored::row)
        .toList();
  }

  private record Scored(int row, LabelScore score) {

    double mean() {
      return score.mean();
    }
  }
}
