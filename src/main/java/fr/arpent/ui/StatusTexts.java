package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.project.Project;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.StatusBar;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the status bar and the title of the window say. */
final class StatusTexts {
  private final Bench bench;
  private final Words words;

  StatusTexts(Bench bench, Words words) {
    this.bench = bench;
    this.words = words;
  }

  void show(StatusBar status) {
    var desk = bench.desk();
    status.left(
        words.of(Bindings.createObjectBinding(() -> rows(desk.sheet().get()), desk.sheet())),
        "status-rows");
    status.left(
        words.of(
            Bindings.createObjectBinding(
                () -> selection(desk.sheet().get(), desk.selection().get()),
                desk.sheet(),
                desk.selection())),
        "status-selection");
    status.right(words.of("ui.status.offline"), "wifi-off", "status-offline");
  }

  /** The file's name and the program's. */
  ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () -> Optional.ofNullable(bench.project().get()).map(StatusTexts::named).orElse("Arpent"),
        bench.project());
  }

  private static String named(Project project) {
    var name = String.valueOf(project.path().getFileName());
    return name.replaceFirst("\\.arpent$", "") + " — Arpent";
  }

  private static Message rows(@Nullable Sheet sheet) {
    if (sheet == null) {
      return Message.of("ui.status.no-table");
    }
    var rows = sheet.rows();
    return rows.filtered()
        ? Message.of("ui.status.rows-shown", rows.size(), rows.total())
        : Message.of("ui.status.rows", rows.total());
  }

  private static Message selection(@Nullable Sheet sheet, Selection selection) {
    var cell = selection.cell();
    if (sheet == null || cell.isEmpty() || !sheet.table().has(cell.get().column())) {
      return Message.of("ui.status.no-selection");
    }
    var name = sheet.table().column(cell.get().column()).name();
    if (selection.size() == 1) {
      var row = sheet.table().sourceRow(cell.get().row().slot());
      return row == 0
          ? Message.of("ui.status.cell-new", name)
          : Message.of("ui.status.cell", name, row);
    }
    return selection.columns().size() == 1
        ? Message.of("ui.status.cells", selection.size(), name)
        : Message.of("ui.status.cells-many", selection.size());
  }
}
