package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.visit.Writing.Purpose;
import fr.arpent.visit.proposal.Proposal.Outcome;
import javafx.scene.control.TextField;

/** The field of the address: shows what is proposed, and takes what is written. */
final class AddressField {
  private static final double HEIGHT = 40;

  private final TextField field = new TextField();
  private final VisitModel model;
  private final Words words;
  private final Runnable leave;
  private boolean showing;

  /**
   * A field for {@code model}.
   *
   * @param leave gives the focus to what is around it
   */
  AddressField(VisitModel model, Words words, Runnable leave) {
    this.model = model;
    this.words = words;
    this.leave = leave;
    field.setId("visit-address");
    field.getStyleClass().add("text-proposal");
    field.setMinHeight(HEIGHT);
    field.setFocusTraversable(false);
    field.textProperty().subscribe(this::changed);
    field.focusedProperty().subscribe(this::focused);
  }

  TextField node() {
    return field;
  }

  /** Shows {@code shown}; the focus is in the field exactly while something is being written. */
  void show(VisitShown shown) {
    showing = true;
    var text = shown.typed().orElseGet(() -> proposed(shown));
    if (!text.equals(field.getText())) {
      field.setText(text);
    }
    field.setPromptText(prompt(shown));
    field.setAccessibleText(prompt(shown));
    if (shown.typed().isPresent() && !field.isFocused()) {
      field.requestFocus();
      field.end();
    } else if (shown.typed().isEmpty() && field.isFocused()) {
      leave.run();
    }
    showing = false;
  }

  private static String proposed(VisitShown shown) {
    var proposal = shown.proposal();
    if (shown.several()) {
      return "";
    }
    return shown.looking() || proposal.outcome() == Outcome.KEEP
        ? proposal.present()
        : proposal.filledIn().orElse("");
  }

  private String prompt(VisitShown shown) {
    var purpose = shown.writing().map(Writing::purpose).orElse(Purpose.ADDRESS);
    if (purpose != Purpose.ADDRESS) {
      return words.say("ui.visit.prompt." + purpose.word());
    }
    if (shown.several()) {
      return words.say("ui.visit.write-all", shown.chosen().size());
    }
    var choices = shown.proposal().choices().size();
    return choices == 0 ? words.say("ui.visit.write") : words.say("ui.visit.choose", choices);
  }

  private void changed(String text) {
    if (!showing && field.isFocused()) {
      model.typing(text);
    }
  }

  private void focused(boolean now) {
    var shown = model.shown().get();
    if (now && !showing && shown != null && shown.typed().isEmpty()) {
      model.key(VisitKey.EDIT);
    }
  }
}
