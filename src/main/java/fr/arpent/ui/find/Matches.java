package fr.arpent.ui.find;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.RowView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cells that hold what was looked for, in the order of reading: line after line, each from left
 * to right. Immutable. Takes a number a line and a bit a distinct text, however many cells match.
 */
public final class Matches {
  private static final int STRIDE = 4096;
  private static final int LISTED = 500;

  private final Question question;
  private final boolean[][] hits;

  /** How many match on the lines before each line, and on all at the end. */
  private final int[] before;

  private final Set<ColumnId> holding;
  private final List<Becoming> becoming;

  private Matches(Question question, boolean[][] hits, int[][] counts, int[] before) {
    this.question = question;
    this.hits = hits;
    this.before = before;
    holding = holding(question, counts);
    becoming = becoming(question, hits, counts);
  }

  /**
   * Looks through all distinct texts, then through the lines; takes a while for a big table.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  static Matches of(Question question, Progress progress) {
    var columns = question.columns();
    var hits = new boolean[columns.size()][];
    var counts = new int[columns.size()][];
    for (var i = 0; i < hits.length; i++) {
      hits[i] = hits(question, columns.get(i), progress);
      counts[i] = new int[hits[i].length];
    }
    var before = count(question, hits, counts, progress);
    return new Matches(question, hits, counts, before);
  }

  private static boolean[] hits(Question question, TextColumn column, Progress progress) {
    var dictionary = column.dictionary();
    var hits = new boolean[dictionary.size()];
    var matcher = question.search().pattern().matcher("");
    for (var code = 0; code < hits.length; code++) {
      step(progress, code, hits.length);
      hits[code] = dictionary.byteLength(code) > 0 && matcher.reset(dictionary.text(code)).find();
    }
    return hits;
  }

  private static int[] count(
      Question question, boolean[][] hits, int[][] counts, Progress progress) {
    var rows = question.rows();
    var before = new int[rows.size() + 1];
    for (var line = 0; line < rows.size(); line++) {
      step(progress, line, rows.size());
      var slot = rows.slot(line);
      var found = before[line];
      for (var i = 0; i < hits.length; i++) {
        var code = question.columns().get(i).code(slot);
        if (hit(hits[i], code)) {
          counts[i][code]++;
          found++;
        }
      }
      before[line + 1] = found;
    }
    return before;
  }

  private static Set<ColumnId> holding(Question question, int[][] counts) {
    var holding = new HashSet<ColumnId>();
    for (var i = 0; i < counts.length; i++) {
      if (Arrays.stream(counts[i]).anyMatch(count -> count > 0)) {
        holding.add(question.columns().get(i).id());
      }
    }
    return Set.copyOf(holding);
  }

  private static List<Becoming> becoming(Question question, boolean[][] hits, int[][] counts) {
    var by = question.by();
    if (by == null) {
      return List.of();
    }
    var found = new ArrayList<Found>();
    for (var i = 0; i < hits.length; i++) {
      for (var code = 0; code < hits[i].length; code++) {
        if (counts[i][code] > 0) {
          found.add(new Found(question.columns().get(i), code, counts[i][code]));
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::cells).reversed());
    var search = question.search();
    var pattern = search.pattern();
    return found.stream()
        .limit(LISTED)
        .map(
            f -> {
              var text = f.column.dictionary().text(f.code);
              var after = search.replaced(pattern, text, by);
              return new Becoming(f.column.name(), text, after, f.cells);
            })
        .toList();
  }

  private static void step(Progress progress, int done, int total) {
    if (done % STRIDE == 0) {
      progress.step(Message.of("ui.find.looking"), done, total);
    }
  }

  /** A text that came after the search began was not looked at. */
  private static boolean hit(boolean[] hits, int code) {
    return code < hits.length && hits[code];
  }

  /** What it was that was looked for. */
  Question question() {
    return question;
  }

  /** How many cells there are. */
  public int size() {
    return before[before.length - 1];
  }

  /** The columns that hold any, from left to right. */
  List<TextColumn> columns() {
    return question.columns().stream().filter(c -> holding.contains(c.id())).toList();
  }

  /** What replacing would do, the most frequent texts first, not more than can be read. */
  public List<Becoming> becoming() {
    return becoming;
  }

  /** The {@code index}th cell, counted from 0. */
  CellRef at(int index) {
    var line = lineOf(index);
    var left = index - before[line];
    var slot = question.rows().slot(line);
    for (var i = 0; ; i++) {
      var column = question.columns().get(i);
      if (hit(hits[i], column.code(slot)) && left-- == 0) {
        return new CellRef(column.id(), new RowId(slot));
      }
    }
  }

  /** How many cells stand before the one at {@code line} and {@code column}. */
  int rank(int line, ColumnId column) {
    var slot = question.rows().slot(line);
    var rank = before[line];
    for (var i = 0; i < hits.length && !question.columns().get(i).id().equals(column); i++) {
      rank += hit(hits[i], question.columns().get(i).code(slot)) ? 1 : 0;
    }
    return rank;
  }

  /** The number of {@code cell} among them, counted from 0; empty when it is not one of them. */
  Optional<Integer> indexOf(CellRef cell) {
    var line = rows().lineOf(cell.row().slot());
    if (line < 0 || !question.ids().contains(cell.column())) {
      return Optional.empty();
    }
    var rank = rank(line, cell.column());
    return rank < size() && at(rank).equals(cell) ? Optional.of(rank) : Optional.empty();
  }

  /** The lines that were looked through. */
  RowView rows() {
    return question.rows();
  }

  /** The line that holds the {@code index}th: the last one with no more than that before it. */
  private int lineOf(int index) {
    var low = 0;
    var high = before.length - 1;
    while (high - low > 1) {
      var middle = (low + high) >>> 1;
      if (before[middle] <= index) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** A distinct text that matches. */
  private record Found(TextColumn column, int code, int cells) {}
}
