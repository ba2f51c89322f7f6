package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Pile;
import fr.arpent.ui.theme.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line for each pile: its count is a door to its rows in grid and map. */
final class PileLines {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

  private final GeocodeModel model;
  private final Parts parts;
  private final Consumer<Pile> walk;
  private final Map<Pile, Button> lines = new EnumMap<>(Pile.class);
  private final Map<Pile, Button> walks = new EnumMap<>(Pile.class);
  private final Map<Pile, HBox> rows = new EnumMap<>(Pile.class);
  private final VBox root = new VBox(2);

  /**
   * The piles of {@code model}.
   *
   * @param walk goes through the rows of a pile, one by one
   */
  PileLines(GeocodeModel model, Parts parts, Consumer<Pile> walk) {
    this.model = model;
    this.parts = parts;
    this.walk = walk;
    root.setId("geocode-piles");
    for (var pile : Pile.values()) {
      root.getChildren().add(row(pile));
    }
    model.piles().subscribe(_ -> fill());
    model.bench().desk().arrangement().subscribe(_ -> fill());
    parts.words().texts().subscribe(_ -> fill());
  }

  VBox node() {
    return root;
  }

  /** What the Enter key acts on first: the middle pile while it has rows. */
  Region first() {
    return model.piles().get().count(Pile.REVIEW) > 0
        ? button(walks, Pile.REVIEW)
        : button(lines, Pile.SURE);
  }

  private static Button button(Map<Pile, Button> of, Pile pile) {
    return of.getOrDefault(pile, new Button());
  }

  private HBox row(Pile pile) {
    var line = new Button();
    line.setId("geocode-pile-" + pile.word());
    line.setMnemonicParsing(false);
    line.getStyleClass().addAll("flat", "geocode-pile");
    line.setOnAction(_ -> model.show(pile));
    var icon = Icons.node(PileWords.icon(pile));
    icon.getStyleClass().add("geocode-icon-" + pile.word());
    line.setGraphic(icon);
    line.setMinWidth(Region.USE_PREF_SIZE);
    var about = parts.label(PileWords.about(pile).code(), "text-muted");
    about.setMinWidth(0);
    about.getStyleClass().add("text-small");
    var row = new HBox(10, line, about, Parts.gap());
    row.setAlignment(Pos.CENTER_LEFT);
    if (pile == Pile.REVIEW || pile == Pile.MISSING) {
      row.getChildren().add(walking(pile, line));
    }
    lines.put(pile, line);
    rows.put(pile, row);
    return row;
  }

  /** Enter on the pile walks through it; a click shows its rows. */
  private Button walking(Pile pile, Button line) {
    var button =
        parts.button("geocode-walk-" + pile.word(), "ui.geocode.walk", () -> walk.accept(pile));
    if (pile == Pile.REVIEW) {
      button.setGraphic(parts.cap("ui.key.enter"));
      button.setContentDisplay(ContentDisplay.RIGHT);
    }
    button.getStyleClass().add(pile == Pile.REVIEW ? "accent" : "small");
    line.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            walk.accept(pile);
          }
        });
    walks.put(pile, button);
    return button;
  }

  private void fill() {
    for (var pile : Pile.values()) {
      var count = model.piles().get().count(pile);
      var line = button(lines, pile);
      line.setText(parts.words().say(PileWords.name(pile, count)));
      line.pseudoClassStateChanged(SHOWN, model.shown(pile));
      line.setDisable(count == 0);
      button(walks, pile).setDisable(count == 0);
      Parts.show(rows.getOrDefault(pile, new HBox()), pile != Pile.BLANK || count > 0);
    }
  }

  /** How many answers somebody chose. */
  static Label accepted(GeocodeModel model, Parts parts) {
    var label = Parts.small("");
    label.setId("geocode-accepted");
    Runnable say =
        () -> {
          var count = model.piles().get().accepted();
          label.setText(parts.words().say("ui.geocode.accepted", count));
          Parts.show(label, count > 0);
        };
    model.piles().subscribe(_ -> say.run());
    parts.words().texts().subscribe(_ -> say.run());
    return label;
  }
}
