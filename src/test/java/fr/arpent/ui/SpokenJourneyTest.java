package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.action.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** An open dialog says in another language what it would have said if opened in it. */
@OnScreen
class SpokenJourneyTest {
  private WindowFixture fixture;
  @TempDir private Path folder;

  @Start
  void start(Stage stage) throws IOException {
    var file =
        WindowFixture.write(
            folder,
            "velos.csv",
            "IDENTIFIANT;capacite;mobilier;date_maj;X;Y;OBS",
            "A1;12;arceau;31/12/2019;942118,42;6537902,10; devant",
            "A2;8;ARCEAU;2021-04-02;942186,07;6537871,55;nc",
            "A3;6;Arceau;02/04/2021;942203,91;6537840,28;nc");
    fixture = new WindowFixture(stage, folder);
    fixture.window.open(file);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void dialogsOfEachKindFollow() {
    fixture.until(() -> fixture.window.bench().derived().get() != null && idle());
    fixture.select(0, 0);
    fixture.onWindow(this::away);
    followAtOnce(Command.COLUMNS, Command.HELP, Command.PALETTE, Command.RENAME_COLUMN);
    follows(Command.POSITIONS);
    follows(Command.READ_AGAIN);
    fixture.run(Command.CHOOSE_SCHEMA);
    fixture.type("stationnement cyclable");
    fixture.press(KeyCode.ENTER);
    fixture.until(() -> fixture.shows("#match") && idle());
    fixture.onWindow(this::away);
    follows(Command.MATCH_COLUMNS);
    fixture.run(Command.MATCH_COLUMNS);
    fixture.until(() -> fixture.shows("#match"));
    fixture.press(KeyCode.CONTROL, KeyCode.ENTER);
    fixture.until(this::idle);
    followAtOnce(Command.REPAIR_SURE);
    follows(Command.EXPORT);
  }

  private boolean idle() {
    return !fixture.window.busy();
  }

  /** Of dialogs that wait for nothing. */
  private void followAtOnce(Command... commands) {
    fixture.onWindow(
        () -> {
          for (var command : commands) {
            fixture.window.run(command);
            var french = said();
            fixture.window.run(Command.SPEAK_ENGLISH);
            var changed = said();
            away();
            fixture.window.run(command);
            compare(command, french, changed);
          }
        });
  }

  private void follows(Command command) {
    fixture.run(command);
    fixture.until(() -> overlay().isVisible() && idle());
    var french = new TreeSet<String>();
    var changed = new TreeSet<String>();
    fixture.onWindow(
        () -> {
          french.addAll(said());
          fixture.window.run(Command.SPEAK_ENGLISH);
        });
    fixture.until(this::idle);
    fixture.onWindow(
        () -> {
          changed.addAll(said());
          away();
          fixture.window.run(command);
        });
    fixture.until(() -> overlay().isVisible() && idle());
    fixture.onWindow(() -> compare(command, french, changed));
  }

  private void compare(Command command, Set<String> french, Set<String> changed) {
    assertThat(changed).as(command.name()).isNotEqualTo(french).isEqualTo(said());
    away();
    fixture.window.run(Command.SPEAK_FRENCH);
  }

  private void away() {
    Event.fireEvent(
        overlay(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
  }

  private Parent overlay() {
    return fixture.find("#overlay", Parent.class).orElseThrow();
  }

  /** Without order: a list draws its lines in an order of its own. */
  private Set<String> said() {
    var said = new TreeSet<String>();
    overlay().applyCss();
    overlay().layout();
    add(overlay(), said);
    return said;
  }

  private static void add(Node node, Set<String> said) {
    if (!node.isVisible()) {
      return;
    }
    switch (node) {
      case Cell<?> _ -> {} // what it holds comes below
      case Labeled labeled -> said.add(labeled.getText() + " / " + labeled.getAccessibleText());
      case TextInputControl field -> said.add(field.getPromptText() + field.getAccessibleText());
      default -> {}
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> add(child, said));
    }
  }
}
