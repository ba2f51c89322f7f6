package fr.arpent.ui.visit;

import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.Scope;
import fr.arpent.ui.desk.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Lists what the keys of a round do; each gets another key by pressing it. A key that does
 * something else already is told and not taken.
 */
public final class RoundKeysBox {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 420;
  private static final Set<KeyCode> ALONE =
      EnumSet.of(
          KeyCode.SHIFT,
          KeyCode.CONTROL,
          KeyCode.ALT,
          KeyCode.ALT_GRAPH,
          KeyCode.META,
          KeyCode.COMMAND,
          KeyCode.WINDOWS,
          KeyCode.CAPS,
          KeyCode.NUM_LOCK,
          KeyCode.TAB,
          KeyCode.ESCAPE);

  private final Words words;
  private final ObjectProperty<RoundKeys> keys;
  private final VBox lines = new VBox();
  private final VBox box = new VBox();
  private final Label told = new Label();
  private @Nullable VisitKey waits;

  /** Changes {@code keys}. */
  public RoundKeysBox(Words words, ObjectProperty<RoundKeys> keys) {
    this.words = words;
    this.keys = keys;
  }

  /** The box to show; {@code close} closes it. */
  public Region node(Runnable close) {
    var title = words.on(new Label(), "ui.round-keys.title");
    title.getStyleClass().add("text-card-title");
    var about = words.on(new Label(), "ui.round-keys.about");
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    told.setId("round-keys-told");
    told.setWrapText(true);
    told.setMinHeight(Region.USE_PREF_SIZE);
    told.getStyleClass().add("visit-doubt");
    var head = new VBox(8, title, about, keyboards(), told);
    head.getStyleClass().add("dialog-head");
    var scroll = new ScrollPane(lines);
    scroll.setId("round-keys-lines");
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(HEIGHT);
    scroll.getStyleClass().add("card-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var all = words.on(new Button(), "ui.round-keys.reset-all");
    all.setId("round-keys-reset");
    all.setOnAction(_ -> change(RoundKeys.USUAL.on(keys.get().bepo())));
    var done = words.on(new Button(), "ui.close");
    done.setId("round-keys-close");
    done.getStyleClass().add("accent");
    done.setOnAction(_ -> close.run());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot = new HBox(all, gap, done);
    foot.getStyleClass().add("dialog-foot");
    box.getChildren().setAll(head, scroll, foot);
    box.setFocusTraversable(true);
    box.setId("round-keys");
    box.setPrefWidth(WIDTH);
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    words.whileShown(box, this::fill);
    fill();
    return box;
  }

  private Node keyboards() {
    var group = new ToggleGroup();
    var usual = words.on(new RadioButton(), "ui.round-keys.azerty");
    var bepo = words.on(new RadioButton(), "ui.round-keys.bepo");
    usual.setId("round-keys-azerty");
    bepo.setId("round-keys-bepo");
    usual.setToggleGroup(group);
    bepo.setToggleGroup(group);
    (keys.get().bepo() ? bepo : usual).setSelected(true);
    bepo.selectedProperty().subscribe((_, now) -> change(keys.get().on(now)));
    return new HBox(16, usual, bepo);
  }

  private void fill() {
    lines.getChildren().setAll(Arrays.stream(VisitKey.values()).map(this::line).toList());
    told.setVisible(!told.getText().isEmpty());
    told.setManaged(told.isVisible());
  }

  private Node line(VisitKey key) {
    var what = new Label(words.say(key.words()));
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var row = new HBox(6, what);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("keys-line");
    if (key == waits) {
      row.getChildren().add(VisitButtons.label(words.say("ui.round-keys.press"), "text-change"));
    } else {
      for (var stroke : keys.get().of(key)) {
        var cap = VisitButtons.label(stroke.name(words.texts().get()), "key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(cap);
      }
    }
    if (keys.get().changed(key)) {
      row.getChildren().add(small("ui.round-keys.reset", "reset", key, () -> reset(key)));
    }
    if (key != VisitKey.ESCAPE) {
      row.getChildren().add(small("ui.round-keys.change", "change", key, () -> ask(key)));
    }
    return row;
  }

  private Button small(String code, String id, VisitKey key, Runnable run) {
    var button = new Button(words.say(code));
    button.setId("round-keys-" + id + "-" + key.id());
    button.setAccessibleText(words.say(code) + " " + words.say(key.words()));
    button.getStyleClass().addAll("flat", "small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void ask(VisitKey key) {
    waits = key;
    tell("");
    box.requestFocus(); // the button that was pressed is gone
  }

  private void reset(VisitKey key) {
    var next = keys.get().without(key);
    if (next.twice().isEmpty()) {
      change(next);
    } else {
      taken(next.twice().getFirst(), next);
    }
  }

  private void change(RoundKeys next) {
    keys.set(next);
    leave("");
  }

  /** The keys go back to the line that waited. */
  private void leave(String sentence) {
    var key = waits;
    waits = null;
    tell(sentence);
    if (key != null && lines.lookup("#round-keys-change-" + key.id()) instanceof Button button) {
      button.requestFocus();
    }
  }

  private void tell(String sentence) {
    told.setText(sentence);
    fill();
  }

  /** A key that makes no character is known when it is pressed, another when it is typed. */
  private void pressed(KeyEvent event) {
    if (waits == null) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      leave("");
      event.consume();
      return;
    }
    event.consume();
    var makesNone =
        event.isShortcutDown()
            || event.getCode().isFunctionKey()
            || event.getCode().isNavigationKey()
            || event.getCode().isArrowKey()
            || RoundStroke.onPad(event.getCode())
            || Set.of(KeyCode.ENTER, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.INSERT)
                .contains(event.getCode());
    if (makesNone && !ALONE.contains(event.getCode()) && !event.isAltDown()) {
      take(RoundStroke.of(event));
    }
  }

  private void typed(KeyEvent event) {
    var character = event.getCharacter();
    if (waits == null || character.isEmpty() || Character.isISOControl(character.charAt(0))) {
      return;
    }
    event.consume();
    take(RoundStroke.of(character));
  }

  private void take(RoundStroke stroke) {
    var key = waits;
    if (key == null) {
      return;
    }
    var other = keys.get().does(stroke).filter(does -> does != key);
    var command = command(stroke);
    if (other.isPresent()) {
      leave(words.say("ui.round-keys.taken", name(stroke), words.say(other.get().words())));
    } else if (command.isPresent()) {
      leave(words.say("ui.round-keys.taken", name(stroke), words.say(command.get().words())));
    } else {
      change(keys.get().with(key, stroke));
    }
  }

  private void taken(RoundStroke stroke, RoundKeys in) {
    var does = in.does(stroke).map(VisitKey::words).orElse("ui.round-keys.title");
    tell(words.say("ui.round-keys.taken", name(stroke), words.say(does)));
  }

  private String name(RoundStroke stroke) {
    return stroke.name(words.texts().get());
  }

  /** The command of the whole window that has the key. */
  private static Optional<Command> command(RoundStroke stroke) {
    return Arrays.stream(Command.values())
        .filter(command -> command.scope() == Scope.EVERYWHERE)
        .filter(
            command ->
                command.keys().stream()
                    .anyMatch(keys -> keys.getName().equalsIgnoreCase(stroke.text())))
        .findFirst();
  }
}
