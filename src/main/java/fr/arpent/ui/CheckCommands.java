package fr.arpent.ui;

import static fr.arpent.ui.action.Command.NEXT_FINDING;
import static fr.arpent.ui.action.Command.PREVIOUS_FINDING;
import static fr.arpent.ui.action.Command.REPAIR;
import static fr.arpent.ui.action.Command.REPAIR_ALIKE;

import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.findings.FindingCard;
import fr.arpent.ui.findings.FindingsList;
import fr.arpent.ui.findings.FindingsModel;
import fr.arpent.ui.findings.RepairPreview;
import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.shell.DockTab;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;

/** What the commands about findings do, and their tab in the dock. */
final class CheckCommands {
  private final Hands hands;
  private final FindingsModel model;

  private CheckCommands(Hands hands) {
    this.hands = hands;
    model = new FindingsModel(hands.bench());
  }

  static void register(Hands hands, Dock dock) {
    var commands = new CheckCommands(hands);
    commands.actions();
    commands.tab(dock);
  }

  private void actions() {
    hands.withTable(NEXT_FINDING, () -> model.next(true));
    hands.withTable(PREVIOUS_FINDING, () -> model.next(false));
    var desk = hands.bench().desk();
    var repairable =
        Bindings.createBooleanBinding(
            () -> model.repairOne().isPresent() && !desk.readOnly().get(),
            desk.selection(),
            hands.bench().derived(),
            desk.readOnly());
    hands.actions().on(REPAIR, this::repair, repairable, "ui.refused.no-repair");
    hands
        .actions()
        .on(
            REPAIR_ALIKE,
            () -> model.repairAlike().ifPresent(hands::ask),
            repairable,
            "ui.refused.no-repair");
  }

  /** After a repair the next finding becomes current by itself. */
  private void repair() {
    model.repairOne().ifPresent(hands::ask);
    model.next(true);
  }

  private void tab(Dock dock) {
    var buttons = new Buttons(hands.actions(), hands.words());
    var overlay = hands.overlay();
    var preview =
        new RepairPreview(
            model, hands.words(), box -> overlay.dialog(box, () -> {}), overlay::close);
    var count =
        Bindings.createStringBinding(
            () -> model.count() == 0 ? "" : hands.words().texts().get().number(model.count()),
            hands.bench().derived(),
            hands.words().texts());
    dock.add(
        new DockTab(
            "findings",
            hands.words().of("ui.findings.tab"),
            count,
            true,
            new FindingsList(model, hands.words()).node(),
            new FindingCard(model, hands.words(), buttons, preview).node(),
            new Region()));
  }
}
