package fr.arpent.format.sheet;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the content of one sheet, row after row, and trims it: only cells that hold something
 * count, blank rows below the last and blank columns right of the last are not there, however many
 * the sheet claims. For one thread.
 */
public final class SheetContent {
  /** More blank rows than these in a row are told and left out. */
  static final int LONGEST_GAP = 1_000;

  private static final int ROWS_A_STEP = 2_000;

  private final Place place;
  private final boolean hidden;
  private final RowSink sink;
  private final Progress progress;
  private final Oddities oddities = new Oddities();
  private final Hidden concealed = new Hidden();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  private int row;
  private boolean rowHidden;
  private int lastRow;
  private int rows;
  private int width;
  private long filled;

  /** Where the rows go. */
  @FunctionalInterface
  interface RowSink {
    /** Takes a row; {@code cells} is only lent. */
    void row(int number, List<Cell> cells);
  }

  SheetContent(Place place, boolean hidden, RowSink sink, Progress progress) {
    this.place = place;
    this.hidden = hidden;
    this.sink = sink;
    this.progress = progress;
  }

  /** Begins row {@code number}, counted from 1; rows come in their order. */
  public void startRow(int number, boolean isHidden) {
    if (number <= row || number > SheetSize.MOST_ROWS) {
      throw damaged(number, 0);
    }
    row = number;
    rowHidden = isHidden;
    cells.clear();
    if (number % ROWS_A_STEP == 0) {
      progress.step(Message.of("format.sheet.reading", String.valueOf(place.sheet())), number, 0);
    }
  }

  /** A cell of the row at {@code column}, counted from 0; an empty one is as none. */
  public void cell(int column, Cell cell) {
    if (column < 0 || column >= SheetSize.MOST_COLUMNS) {
      throw damaged(row, column + 1);
    }
    if (cell.text().isEmpty()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add(Cell.EMPTY);
    }
    cells.set(column, cell);
    filled++;
  }

  /** Something odd about the cell at {@code column} of this row: a code with one fact. */
  public void odd(String code, String fact, int column) {
    oddities.add(code, fact, row, column + 1);
  }

  /** Ends the row. */
  public void endRow() {
    if (cells.isEmpty()) {
      return;
    }
    width = Math.max(width, cells.size());
    fillGap();
    refuseTooMuch();
    sink.row(row, cells);
    rows++;
    lastRow = row;
    if (rowHidden) {
      concealed.row(row);
    }
  }

  /** Columns {@code first} to {@code last}, counted from 0, are hidden. */
  public void hiddenColumns(int first, int last) {
    concealed.columns(first, Math.min(last, SheetSize.MOST_COLUMNS - 1));
  }

  /** Cells are merged. */
  public void merged(Area area) {
    merged.add(area);
  }

  /** How many cells hold something. */
  long filled() {
    return filled;
  }

  boolean hidden() {
    return hidden;
  }

  List<Area> merged() {
    return merged;
  }

  String name() {
    return String.valueOf(place.sheet());
  }

  /** How many rows hold something. */
  int rows() {
    return rows;
  }

  /** How many columns there are up to the last that holds something. */
  int width() {
    return width;
  }

  /** What the user should know about it. */
  List<Problem> problems() {
    var all = new ArrayList<>(problems);
    all.addAll(concealed.problems(place, width));
    all.addAll(oddities.problems(place));
    return all;
  }

  private void fillGap() {
    var gap = row - lastRow - 1;
    if (gap > LONGEST_GAP) {
      problems.add(Problem.at(at(lastRow + 1, 0), "format.sheet.gap", gap));
      return;
    }
    for (var blank = lastRow + 1; blank < row; blank++) {
      sink.row(blank, List.of());
    }
  }

  /** One stray cell far away must not claim the memory of billions. */
  private void refuseTooMuch() {
    if ((long) (rows + 1) * width > Runtime.getRuntime().maxMemory() / 10) {
      throw new ProblemException(
          Problem.at(at(row, width), "format.sheet.too-many-cells", rows + 1, width));
    }
  }

  private ProblemException damaged(int atRow, int atColumn) {
    return new ProblemException(Problem.at(at(atRow, atColumn), "format.sheet.damaged"));
  }

  private Place at(int atRow, int atColumn) {
    return new Place(place.file(), place.sheet(), atRow, atColumn, null);
  }
}
