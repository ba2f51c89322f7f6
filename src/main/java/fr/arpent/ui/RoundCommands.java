package fr.arpent.ui;

import static fr.arpent.ui.action.Command.VISIT_DIFFERENCES;
import static fr.arpent.ui.action.Command.VISIT_JOIN;
import static fr.arpent.ui.action.Command.VISIT_KEYS;
import static fr.arpent.ui.action.Command.VISIT_REMARKS;
import static fr.arpent.ui.action.Command.VISIT_SHARE;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.TargetFile;
import fr.arpent.format.WriteOptions;
import fr.arpent.project.Project;
import fr.arpent.project.SharedRounds;
import fr.arpent.step.TableState;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.visit.DifferencesBox;
import fr.arpent.ui.visit.RemarksBox;
import fr.arpent.ui.visit.RoundKeysBox;
import fr.arpent.ui.visit.ShareBox;
import fr.arpent.visit.remark.RemarkTable;
import fr.arpent.visit.share.Parts;
import fr.arpent.visit.share.Tally;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the commands do that are about a round as a whole: shared, joined, its keys and remarks. */
final class RoundCommands {
  private final Hands hands;
  private final Services services;
  private final Dialogs dialogs;
  private final VisitCommands visit;
  private final ObservableValue<@Nullable TableState> state;

  private RoundCommands(Hands hands, Services services, Dialogs dialogs, VisitCommands visit) {
    this.hands = hands;
    this.services = services;
    this.dialogs = dialogs;
    this.visit = visit;
    state = hands.bench().desk().sheet().map(sheet -> sheet == null ? null : sheet.state());
  }

  static void register(Hands hands, Services services, Dialogs dialogs, VisitCommands visit) {
    var commands = new RoundCommands(hands, services, dialogs, visit);
    var shown = visit.visit().model().shown();
    var begun =
        Bindings.createBooleanBinding(
            () -> shown.get() != null && !hands.bench().desk().readOnly().get(),
            shown,
            hands.bench().desk().readOnly());
    hands.actions().on(VISIT_SHARE, commands::share, begun, "ui.refused.no-visit");
    hands.withTable(VISIT_JOIN, commands::join);
    hands.withTable(VISIT_DIFFERENCES, commands::differences);
    hands.withTable(VISIT_REMARKS, commands::remarks);
    hands.actions().on(VISIT_KEYS, commands::keys);
  }

  private void keys() {
    var overlay = hands.overlay();
    overlay.dialog(new RoundKeysBox(hands.words(), visit.keys()).node(overlay::close), () -> {});
  }

  private void share() {
    var known = hands.bench().derived().get();
    if (known == null) {
      return;
    }
    var left = Parts.left(known.state());
    var overlay = hands.overlay();
    var box =
        new ShareBox(
            hands.words(), (division, people) -> Parts.of(division, people, left, known.points()));
    overlay.dialog(
        box.node(
            parts -> {
              overlay.close();
              dialogs.folder().ifPresent(folder -> split(parts, folder));
            },
            overlay::close),
        () -> {});
    box.takeFocus();
  }

  private void split(List<RowSet> parts, Path folder) {
    var rounds = new SharedRounds(services.projects());
    hands
        .bench()
        .with(
            Message.of("project.split.progress"),
            project -> rounds.split(project, parts, folder, Progress.NONE),
            files ->
                hands.tell(
                    "ui.share.done", files.size(), files.getFirst().getFileName().toString()));
  }

  private void join() {
    var files = dialogs.projects();
    if (!files.isEmpty()) {
      hands
          .bench()
          .with(Message.of("ui.join.progress"), project -> join(project, files), this::joined);
    }
  }

  private Tally join(Project project, List<Path> files) {
    var rounds = new SharedRounds(services.projects());
    return files.stream()
        .map(file -> rounds.join(project, file, Progress.NONE))
        .reduce(Tally.NONE, Tally::and);
  }

  private void joined(Tally tally) {
    hands.tell("ui.join.done", tally.answered(), tally.cells(), tally.differences());
    if (tally.differences() > 0) {
      differences();
    }
  }

  private void differences() {
    var overlay = hands.overlay();
    var box = new DifferencesBox(hands.words(), state, hands::ask, this::look);
    overlay.dialog(box.node(overlay::close), () -> {});
    box.takeFocus();
  }

  private void remarks() {
    var overlay = hands.overlay();
    var box = new RemarksBox(hands.words(), state, hands::ask, this::look);
    overlay.dialog(box.node(this::export, overlay::close), () -> {});
    box.takeFocus();
  }

  private void export() {
    var now = state.getValue();
    var project = hands.bench().project().get();
    if (now == null || project == null) {
      return;
    }
    var name = hands.words().say("ui.remarks.file", now.table().name());
    dialogs
        .save(project.path().resolveSibling(name))
        .ifPresent(
            file ->
                hands
                    .tasks()
                    .run(
                        Pool.WRITE,
                        Message.of("ui.writing", String.valueOf(file.getFileName())),
                        progress -> write(now, file, project, progress),
                        done -> hands.tell("ui.export.done", done)));
  }

  private String write(TableState now, Path file, Project project, Progress progress) {
    var writer = services.formats().byId("csv").flatMap(format -> format.writer()).orElseThrow();
    var sources = project.sources().names().stream().map(project.path()::resolveSibling).toList();
    new TargetFile(file, sources)
        .write(
            stream -> writer.write(RemarkTable.of(now), WriteOptions.STANDARD, stream, progress));
    return String.valueOf(file.getFileName());
  }

  /** The row is shown in grid and map, behind the box. */
  private void look(int slot) {
    var selection = hands.bench().desk().selection();
    hands
        .sheet()
        .filter(sheet -> sheet.table().position(slot) >= 0)
        .flatMap(
            sheet ->
                Optional.of(
                    selection
                        .get()
                        .cell()
                        .map(CellRef::column)
                        .filter(sheet.table()::has)
                        .orElse(sheet.table().columns().getFirst().id())))
        .ifPresent(column -> selection.set(Selection.cell(new CellRef(column, new RowId(slot)))));
  }
}
