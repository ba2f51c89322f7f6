package fr.arpent.ui;

import static fr.arpent.ui.action.Command.FIND;
import static fr.arpent.ui.action.Command.FIND_NEXT;
import static fr.arpent.ui.action.Command.FIND_PREVIOUS;
import static fr.arpent.ui.action.Command.GO_TO_ROW;
import static fr.arpent.ui.action.Command.REPLACE;

import fr.arpent.base.Message;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.find.FindBar;
import fr.arpent.ui.find.FindModel;
import fr.arpent.ui.find.Finder;
import fr.arpent.ui.find.RowJump;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.shell.Prompt;
import fr.arpent.ui.shell.Toasts;
import javafx.scene.layout.Pane;

/** What the commands do that look for something in the table. */
final class FindCommands {
  private final Hands hands;
  private final TableGrid grid;
  private final FindModel model;
  private final FindBar bar;

  private FindCommands(Hands hands, TableGrid grid) {
    this.hands = hands;
    this.grid = grid;
    var desk = hands.bench().desk();
    model =
        new FindModel(desk, Finder.in(hands.tasks()), table -> grid.view().get().columns(table));
    bar = new FindBar(model, hands.words(), this::replaceAll, desk.readOnly(), grid::takeFocus);
  }

  static void register(Hands hands, TableGrid grid, Pane overGrid) {
    var commands = new FindCommands(hands, grid);
    overGrid.getChildren().add(commands.bar.node());
    grid.highlight().bind(commands.model.highlight());
    commands.actions();
  }

  private void actions() {
    hands.withTable(FIND, () -> bar.show(false));
    hands.withTable(REPLACE, () -> bar.show(true));
    hands.withTable(FIND_NEXT, () -> turn(model::next));
    hands.withTable(FIND_PREVIOUS, () -> turn(model::previous));
    hands.withTable(GO_TO_ROW, this::askRow);
    hands
        .bench()
        .project()
        .subscribe(
            project -> {
              if (project == null) {
                model.open().set(false);
              }
            });
  }

  /** With the bar closed the keys open it: where one is going must be seen. */
  private void turn(Runnable step) {
    if (model.open().get()) {
      step.run();
    } else {
      bar.show(false);
    }
  }

  private void replaceAll() {
    var found = model.matches().get();
    if (found == null || hands.bench().desk().readOnly().get()) {
      return;
    }
    var cells = found.size();
    model
        .replaceAll()
        .ifPresent(
            operation ->
                hands
                    .bench()
                    .with(
                        operation.words(fr.arpent.step.Group.NOTHING),
                        project -> project.apply(operation),
                        _ -> replaced(cells)));
  }

  private void replaced(int cells) {
    hands
        .toasts()
        .tell(
            Message.of("ui.find.replaced", cells),
            new Toasts.Doing(Command.UNDO.words(), hands.bench()::undo));
  }

  private void askRow() {
    new Prompt(hands.overlay(), hands.words())
        .ask(
            "ui.go-to-row.ask",
            "",
            written -> {
              new RowJump(hands.bench().desk()).to(written).ifPresent(this::tellRefusal);
              grid.takeFocus();
            });
  }

  private void tellRefusal(Message refusal) {
    var hidden = refusal.code().endsWith("hidden");
    if (hidden) {
      hands
          .toasts()
          .note(
              refusal,
              new Toasts.Doing(
                  Command.SHOW_ALL.words(), () -> hands.actions().run(Command.SHOW_ALL)));
    } else {
      hands.toasts().note(refusal);
    }
  }
}
