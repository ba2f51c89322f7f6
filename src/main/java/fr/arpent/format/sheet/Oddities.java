package fr.arpent.format.sheet;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was odd about cells, counted by column and kind: a million cells with one error are one
 * problem with its first place. For one thread.
 */
public final class Oddities {
  private final Map<Kind, Count> counts = new LinkedHashMap<>();

  /**
   * Counts one.
   *
   * @param code of the message; its facts are {@code fact} and how many there are
   * @param fact what is odd, as text
   * @param row counted from 1
   * @param column counted from 1
   */
  public void add(String code, String fact, int row, int column) {
    counts.computeIfAbsent(new Kind(code, fact, column), _ -> new Count(row)).count++;
  }

  /** One problem a kind, in the order they were met. */
  public List<Problem> problems(Place sheet) {
    var problems = new ArrayList<Problem>();
    counts.forEach(
        (kind, count) ->
            problems.add(
                Problem.at(
                    new Place(sheet.file(), sheet.sheet(), count.firstRow, kind.column, null),
                    kind.code,
                    kind.fact,
                    count.count)));
    return problems;
  }

  private record Kind(String code, String fact, int column) {}

  private static final class Count {
    private final int firstRow;
    private int count;

    Count(int firstRow) {
      this.firstRow = firstRow;
    }
  }
}
