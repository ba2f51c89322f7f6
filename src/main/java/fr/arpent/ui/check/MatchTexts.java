package fr.arpent.ui.check;

import static fr.arpent.ui.check.MatchDialog.button;

import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.ui.check.MatchModel.Shown;
import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.desk.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands around the lines of the matching: title, filters, keys, buttons; kept up to date. */
final class MatchTexts {
  /** How wide the dialog must be, in em, for the keys to stand beside the buttons. */
  private static final double KEYS_FIT = 73;

  private final MatchModel model;
  private final Words words;
  private final Label summary = new Label();
  private final Map<Shown, Button> filters = new EnumMap<>(Shown.class);
  private final Label applyText = new Label();
  private final Button apply = new Button();
  private @Nullable Button forget;

  MatchTexts(MatchModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** Offers to forget what is remembered of other files. */
  void forgetting(Runnable run) {
    forget = words.on(button("match-forget", run), "ui.match.forget");
    forget.getStyleClass().add("text-small");
  }

  /** Says again what depends on the lines. */
  void refresh() {
    var draft = model.draft().get();
    var doubts = draft.count(Certainty.TO_CHECK);
    summary.setText(
        draft.clash()
            ? words.say("ui.match.summary.clash")
            : words.say("ui.match.summary", draft.matched(), columns(), doubts));
    summary.getStyleClass().remove("match-clash");
    if (draft.clash()) {
      summary.getStyleClass().add("match-clash");
    }
    filters.forEach(this::refresh);
    applyText.setText(words.say("ui.match.apply", draft.matched()));
    apply.setDisable(!model.ready());
  }

  private int columns() {
    return model.draft().get().lines().stream().mapToInt(l -> l.columns().size()).sum();
  }

  private void refresh(Shown which, Button button) {
    button.setText(words.say(code(which), model.count(which)));
    button.getStyleClass().remove("pressed-on");
    if (model.filter().get() == which) {
      button.getStyleClass().add("pressed-on");
    }
  }

  private static String code(Shown which) {
    return "ui.match.shown." + which.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  VBox head() {
    var title = words.on(new Label(), "ui.match.title");
    title.getStyleClass().add("text-title");
    summary.setId("match-summary");
    summary.getStyleClass().add("text-muted");
    var line = new HBox(8, summary, gap());
    if (forget != null) {
      line.getChildren().add(forget);
    }
    line.setAlignment(Pos.CENTER_LEFT);
    var head = new VBox(4, title, line);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  HBox bar() {
    var search = new TextField();
    search.setId("match-search");
    search.promptTextProperty().bind(words.of("ui.match.search"));
    search.setPrefWidth(230);
    search.textProperty().bindBidirectional(model.query());
    var bar = new HBox(8, search);
    for (var which : Shown.values()) {
      var filter = button("match-" + which.name().toLowerCase(Locale.ROOT), () -> shows(which));
      filters.put(which, filter);
      bar.getChildren().add(filter);
    }
    var label = words.on(new Label(), "ui.match.schema-label");
    label.getStyleClass().addAll("text-muted", "text-small");
    var origin = model.schema().origin();
    var schema =
        new Label(origin.title().orElse(origin.name()) + " " + origin.version().orElse(""));
    schema.getStyleClass().addAll("text-semibold", "text-small");
    schema.setMinWidth(0);
    bar.getChildren().addAll(gap(), label, schema);
    bar.getStyleClass().add("match-bar");
    return bar;
  }

  private void shows(Shown which) {
    model.filter().set(which);
    refresh();
  }

  HBox foot(Runnable later, Runnable applied) {
    var rename = words.on(new CheckBox(), "ui.match.rename");
    rename.setId("match-rename");
    rename.selectedProperty().bindBidirectional(model.rename());
    var cancel = button("match-later", later);
    words.on(cancel, "ui.match.later");
    var cap = cap("");
    cap.textProperty()
        .bind(words.of(now -> now.say("ui.key.ctrl") + " " + KeyNames.of(KeyCode.ENTER, now)));
    apply.setId("match-apply");
    apply.accessibleTextProperty().bind(applyText.textProperty());
    apply.getStyleClass().add("accent");
    apply.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    applyText.getStyleClass().add("match-apply-text");
    var inside = new HBox(8, applyText, cap);
    inside.setAlignment(Pos.CENTER);
    apply.setGraphic(inside);
    apply.setOnAction(_ -> applied.run());
    apply.setMinWidth(Region.USE_PREF_SIZE);
    inside.setMinWidth(Region.USE_PREF_SIZE);
    applyText.setMinWidth(Region.USE_PREF_SIZE);
    rename.setWrapText(true);
    rename.setMinHeight(Region.USE_PREF_SIZE);
    var keys = keys();
    var foot = new HBox(8, keys, gap(), rename, cancel, apply);
    keys.visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> foot.getWidth() >= KEYS_FIT * rename.getFont().getSize(),
                foot.widthProperty(),
                rename.fontProperty()));
    keys.managedProperty().bind(keys.visibleProperty());
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private HBox keys() {
    var keys = new HBox(4);
    keys.setAlignment(Pos.CENTER_LEFT);
    keys.getChildren().addAll(cap("↑"), cap("↓"), said("ui.match.keys.line"));
    keys.getChildren().addAll(named(KeyCode.ENTER), said("ui.match.keys.choose"));
    keys.getChildren().addAll(named(KeyCode.DELETE), said("ui.match.keys.none"));
    keys.getChildren().addAll(cap("F8"), said("ui.match.keys.next"));
    return keys;
  }

  private Label said(String code) {
    var label = words.on(new Label(), code);
    label.getStyleClass().addAll("text-muted", "text-small");
    return label;
  }

  private Label named(KeyCode key) {
    var cap = cap("");
    cap.textProperty().bind(words.of(now -> KeyNames.of(key, now)));
    return cap;
  }

  private static Label cap(String key) {
    var cap = new Label(key);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
