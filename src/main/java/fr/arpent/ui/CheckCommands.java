package fr.arpent.ui;

import static fr.arpent.ui.action.Command.NEXT_FINDING;
import static fr.arpent.ui.action.Command.PREVIOUS_FINDING;
import static fr.arpent.ui.action.Command.REPAIR;
import static fr.arpent.ui.action.Command.REPAIR_ALIKE;
import static fr.arpent.ui.action.Command.REPAIR_SURE;
import static fr.arpent.ui.action.Command.SHOW_DOCK;

import fr.arpent.base.Message;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.findings.EmptyPlace;
import fr.arpent.ui.findings.FindingsDesk;
import fr.arpent.ui.findings.FindingsList;
import fr.arpent.ui.findings.FindingsModel;
import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.shell.DockTab;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What the commands about findings do, and their tab in the dock. */
final class CheckCommands {
  private final Hands hands;
  private final FindingsModel model;
  private final Buttons buttons;
  private final FindingsDesk panes;
  private final HBox sure = new HBox();

  private CheckCommands(Hands hands) {
    this.hands = hands;
    model = new FindingsModel(hands.bench());
    buttons = new Buttons(hands.actions(), hands.words());
    panes = new FindingsDesk(model, hands.words(), buttons, hands.overlay());
  }

  /**
   * Says what they do.
   *
   * @param toGrid gives the grid the focus: what is typed at a finding goes into its cell
   */
  static void register(Hands hands, Dock dock, SchemaCommands schema, Runnable toGrid) {
    var commands = new CheckCommands(hands);
    commands.actions(toGrid);
    commands.sure();
    commands.tab(dock, schema);
  }

  private void actions(Runnable toGrid) {
    hands.withTable(NEXT_FINDING, () -> next(true, toGrid));
    hands.withTable(PREVIOUS_FINDING, () -> next(false, toGrid));
    var desk = hands.bench().desk();
    var repairable =
        Bindings.createBooleanBinding(
            () -> model.repairOne().isPresent() && !desk.readOnly().get(),
            desk.selection(),
            hands.bench().derived(),
            desk.readOnly());
    hands.actions().on(REPAIR, model::repair, repairable, "ui.refused.no-repair");
    hands.actions().on(REPAIR_ALIKE, model::repairLike, repairable, "ui.refused.no-repair");
  }

  private void next(boolean forward, Runnable toGrid) {
    if (!hands.actions().state(SHOW_DOCK).map(ObservableBooleanValue::get).orElse(true)) {
      hands.actions().run(SHOW_DOCK); // what is said about the finding stands there
    }
    model.next(forward);
    toGrid.run();
  }

  private void sure() {
    var derived = hands.bench().derived();
    var readOnly = hands.bench().desk().readOnly();
    var some =
        Bindings.createBooleanBinding(
            () -> model.certain() > 0 && !readOnly.get(), derived, readOnly);
    hands.actions().on(REPAIR_SURE, () -> panes.repairSure(anchor()), some, "ui.refused.no-repair");
    ObservableValue<@Nullable Message> name =
        Bindings.createObjectBinding(
            () ->
                model.certain() == 0
                    ? null
                    : Message.of("ui.command.repair-sure.count", model.certain()),
            derived);
    hands.actions().name(REPAIR_SURE, name);
  }

  /** The button in the strip of the dock; the window where another tab is in front. */
  private Node anchor() {
    return sure.getScene() == null ? hands.overlay().node() : sure;
  }

  private void tab(Dock dock, SchemaCommands schema) {
    sure.getChildren().setAll(buttons.worded(REPAIR_SURE));
    sure.setAlignment(Pos.CENTER_RIGHT);
    var count =
        Bindings.createStringBinding(
            () -> model.count() == 0 ? "" : hands.words().texts().get().number(model.count()),
            hands.bench().derived(),
            hands.words().texts());
    var empty = new EmptyPlace(hands.words(), buttons, schema.proposals(), schema::choose);
    dock.add(
        new DockTab(
            "findings",
            hands.words().of("ui.findings.tab"),
            count,
            true,
            new FindingsList(model, hands.words(), empty).node(),
            panes.card().node(),
            sure));
  }
}
