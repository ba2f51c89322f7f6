package fr.arpent.ui;

import static fr.arpent.ui.action.Command.HISTORY;
import static fr.arpent.ui.action.Command.RESTORE_POINT;

import fr.arpent.base.Message;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.history.HistoryDetail;
import fr.arpent.ui.history.HistoryList;
import fr.arpent.ui.history.HistoryModel;
import fr.arpent.ui.history.PastBanner;
import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.shell.DockTab;
import fr.arpent.ui.shell.Panes;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;

/** What the commands of the history do, and its tab in the dock. */
final class HistoryCommands {
  private static final String TAB = "history";

  private final Hands hands;
  private final Dock dock;
  private final Panes panes;
  private final HistoryModel model;

  private HistoryCommands(Hands hands, Dock dock, Panes panes) {
    this.hands = hands;
    this.dock = dock;
    this.panes = panes;
    model = new HistoryModel(hands.bench(), Clock.system(ZoneId.systemDefault()));
  }

  static void register(Hands hands, Dock dock, Panes panes, Pane overGrid) {
    var commands = new HistoryCommands(hands, dock, panes);
    hands.withTable(HISTORY, commands::show);
    hands.withTable(RESTORE_POINT, commands::restorePoint);
    overGrid.getChildren().addFirst(new PastBanner(commands.model, hands.words()).node());
    commands.tab();
  }

  private void show() {
    panes.dockShown().set(true);
    dock.show(TAB);
  }

  /** Everything is saved as it is done: this only gives the present a name. */
  private void restorePoint() {
    var name = hands.words().say("ui.restore-point.name", LocalTime.now(ZoneId.systemDefault()));
    hands
        .bench()
        .with(
            Message.of("ui.saving"),
            project -> {
              project.restorePoint(name);
              return name;
            },
            _ -> {
              hands.tell("ui.restore-point.done");
              model.refresh();
            });
  }

  private void tab() {
    var foreign =
        Bindings.createBooleanBinding(
            () -> hands.bench().project().get() == null || hands.bench().project().get().readOnly(),
            hands.bench().project());
    var detail = new HistoryDetail(model, hands.words(), foreign);
    var list = new HistoryList(model, hands.words(), detail::show);
    dock.add(
        new DockTab(
            TAB,
            hands.words().of("ui.history.tab"),
            count(),
            false,
            list.node(),
            detail.node(),
            new Buttons(hands.actions(), hands.words()).worded(RESTORE_POINT)));
    dock.front().subscribe(_ -> seen());
    panes.dockShown().subscribe(_ -> seen());
  }

  /** How many steps led here; empty for none. */
  private ObservableValue<String> count() {
    var texts = hands.words().texts();
    return Bindings.createStringBinding(
        () -> {
          var now = hands.bench().present().get();
          var steps = now == null ? 0 : now.history().path().size();
          return steps == 0 ? "" : texts.get().number(steps);
        },
        hands.bench().present(),
        texts);
  }

  private void seen() {
    var front = dock.front().get();
    model.seen().set(panes.dockShown().get() && front != null && front.id().equals(TAB));
  }
}
