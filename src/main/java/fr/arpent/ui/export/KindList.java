package fr.arpent.ui.export;

import fr.arpent.publish.Leaving;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The kinds of files, one card each; arrows go from one to the next. */
final class KindList {
  private final ObjectProperty<Leaving> kind;
  private final Words words;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox root = new VBox(8);

  KindList(ObjectProperty<Leaving> kind, Words words) {
    this.kind = kind;
    this.words = words;
    for (var each : Leaving.values()) {
      root.getChildren().add(card(each));
    }
    root.getStyleClass().add("export-kinds");
  }

  Region node() {
    return root;
  }

  private HBox card(Leaving each) {
    var button = new RadioButton();
    button.setId("export-" + each.word());
    button.setToggleGroup(group);
    var title = new Label(words.say("ui.export.kind." + each.word()));
    title.getStyleClass().add("text-semibold");
    whole(title);
    var about = new Label(words.say("ui.export.kind." + each.word() + ".about"));
    about.getStyleClass().addAll("text-muted", "text-small");
    whole(about);
    button.setAccessibleText(title.getText() + ", " + about.getText());
    var said = new VBox(1, title, about);
    HBox.setHgrow(said, Priority.ALWAYS);
    button.setMinWidth(Region.USE_PREF_SIZE);
    var card = new HBox(10, button, said, Icons.node(icon(each)));
    card.setAlignment(Pos.CENTER_LEFT);
    card.getStyleClass().add("export-kind");
    card.setOnMouseClicked(_ -> button.fire());
    button.setSelected(each == kind.get());
    button
        .selectedProperty()
        .subscribe(
            now -> {
              card.getStyleClass().remove("chosen");
              if (now) {
                card.getStyleClass().add("chosen");
                kind.set(each);
              }
            });
    return card;
  }

  /** Goes on to a second line rather than be cut. */
  private static void whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
  }

  private static String icon(Leaving each) {
    return switch (each) {
      case CSV -> "file-text";
      case COLOURED -> "users";
      case REPORT -> "list";
      case GEOJSON -> "map";
      case WORKBOOK, SHEET -> "grid";
    };
  }
}
