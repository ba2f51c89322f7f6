package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.format.clipboard.TabText;
import fr.arpent.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Copies, cuts, pastes and repeats the selected cells. */
final class CopyPaste {
  private final GridModel model;
  private final Cursor cursor;
  private final GridEdits edits;
  private final Board board;
  private final Questions questions;

  CopyPaste(GridModel model, Cursor cursor, GridEdits edits, Board board, Questions questions) {
    this.model = model;
    this.cursor = cursor;
    this.edits = edits;
    this.board = board;
    this.questions = questions;
  }

  /** Puts the selected cells on the clipboard; a lone cell as its text alone. */
  void copy() {
    var cells = selected();
    if (!cells.isEmpty()) {
      var lone = cells.size() == 1 && cells.getFirst().size() == 1;
      board.write(lone ? cells.getFirst().getFirst() : TabText.write(cells));
    }
  }

  void cut() {
    copy();
    edits.fill(cursor.selection(), "");
  }

  /** Pastes on the selected cells; asks before rows are added. */
  void paste() {
    var range = cursor.range();
    var rows = TabText.read(board.read());
    if (range.isEmpty() || rows.isEmpty() || model.desk().readOnly().get()) {
      return;
    }
    var block = new Block(rows);
    var target = block.target(range.get());
    var plan = PastePlan.of(sheet(), columns(), block, target);
    if (plan.added() == 0 && plan.lost() == 0) {
      finish(plan, target);
    } else {
      ask(plan, target);
    }
  }

  /** Repeats the first selected line in the others, or the line above in a lone one. */
  void fillDown() {
    cursor
        .range()
        .filter(range -> range.lines() > 1 || range.top() > 0)
        .ifPresent(
            range -> {
              var from = range.lines() > 1 ? range.top() : range.top() - 1;
              repeat(
                  new GridRange(
                      range.active(), spot(from, range.left()), spot(from, range.right())),
                  GridRange.from(
                      spot(from + 1, range.left()), spot(range.bottom(), range.right())));
            });
  }

  /** Repeats the first selected column in the others, or the column before in a lone one. */
  void fillRight() {
    cursor
        .range()
        .filter(range -> range.columns() > 1 || range.left() > 0)
        .ifPresent(
            range -> {
              var from = range.columns() > 1 ? range.left() : range.left() - 1;
              repeat(
                  new GridRange(
                      range.active(), spot(range.top(), from), spot(range.bottom(), from)),
                  GridRange.from(spot(range.top(), from + 1), spot(range.bottom(), range.right())));
            });
  }

  private void repeat(GridRange source, GridRange target) {
    edits.paste(PastePlan.of(sheet(), columns(), new Block(cells(source)), target));
  }

  private void ask(PastePlan plan, GridRange target) {
    var answers = new ArrayList<Questions.Answer>();
    if (plan.added() > 0) {
      answers.add(
          new Questions.Answer(
              Message.of("ui.grid.paste.add", plan.added()), () -> finish(plan, target)));
    }
    answers.add(
        new Questions.Answer(
            Message.of("ui.grid.paste.within"), () -> finish(plan.within(), target)));
    var question =
        plan.lost() > 0
            ? Message.of("ui.grid.paste.too-wide", plan.lost(), plan.added())
            : Message.of("ui.grid.paste.too-long", plan.added());
    questions.ask(question, answers);
  }

  private void finish(PastePlan plan, GridRange target) {
    edits.paste(plan);
    cursor.select(target);
  }

  private List<List<String>> selected() {
    return cursor.range().map(this::cells).orElse(List.of());
  }

  private List<List<String>> cells(GridRange range) {
    return IntStream.rangeClosed(range.top(), range.bottom())
        .map(sheet().rows()::slot)
        .mapToObj(slot -> columns(range).map(column -> column.text(slot)).toList())
        .toList();
  }

  private java.util.stream.Stream<Column> columns(GridRange range) {
    return IntStream.rangeClosed(range.left(), range.right()).mapToObj(columns()::column);
  }

  private fr.arpent.ui.desk.Sheet sheet() {
    return model.sheet().orElseThrow();
  }

  private ColumnLayout columns() {
    return model.geometry().get().columns();
  }

  private static Spot spot(int line, int column) {
    return new Spot(line, column);
  }
}
