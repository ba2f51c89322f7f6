package fr.arpent.ui.findings;

import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.shell.Prompt;
import javafx.scene.Node;

/** The panes of the findings put together, and the previews they open. */
public final class FindingsDesk {
  private final FindingsModel model;
  private final Words words;
  private final Overlay overlay;
  private final FindingCard card;

  /** Panes of {@code model}. */
  public FindingsDesk(FindingsModel model, Words words, Buttons buttons, Overlay overlay) {
    this.model = model;
    this.words = words;
    this.overlay = overlay;
    var prompt = new Prompt(overlay, words);
    card =
        new FindingCard(
            model, words, buttons, new CardActions(model, words, buttons, prompt, this::preview));
  }

  /** The card of the current cell. */
  public FindingCard card() {
    return card;
  }

  /** Shows all certain repairs beside {@code anchor}, to be made as one step. */
  public void repairSure(Node anchor) {
    model.planAll().ifPresent(plan -> preview(plan, anchor));
  }

  private void preview(RepairPlan plan, Node anchor) {
    new RepairPreview(plan, words, overlay, except -> model.repair(plan, except)).show(anchor);
  }
}
