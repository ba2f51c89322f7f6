package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.grid.Density;
import fr.arpent.ui.grid.GridView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Finding, replacing, looking back, going round the window: with the keys alone. */
@OnScreen
class FindJourneyTest {
  private WindowFixture fixture;
  @TempDir private Path folder;
  private Path file;

  @Start
  void start(Stage stage) throws IOException {
    file =
        WindowFixture.write(
            folder,
            "velos.csv",
            "id;mobilier;rue",
            "A1;Arceau;rue de l’Église",
            "A2;ARCEAU;avenue Foch",
            "A3;ratelier;rue Haute");
    fixture = new WindowFixture(stage, folder);
  }

  @BeforeEach
  void open() {
    fixture.open(file);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void findsReplacesAndTakesItBack() {
    fixture.select(0, 0);
    fixture.press(KeyCode.CONTROL, KeyCode.F);
    assertThat(fixture.focus()).isEqualTo("find-field");
    fixture.type("arceau");
    fixture.until(() -> fixture.said("#find-count").equals("1 sur 2"));
    fixture.press(KeyCode.F3);
    assertThat(fixture.current()).isEqualTo("1/1");
    fixture.press(KeyCode.SHIFT, KeyCode.F3);
    assertThat(fixture.current()).isEqualTo("0/1");
    fixture.press(KeyCode.CONTROL, KeyCode.H);
    fixture.press(KeyCode.TAB);
    assertThat(fixture.focus()).isEqualTo("replace-field");
    fixture.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(fixture.text(1, 1)).as("nothing was said to replace it").isEqualTo("ARCEAU");
    fixture.type("appui");
    fixture.until(
        () ->
            fixture
                .find("#replace-list", ListView.class)
                .filter(l -> l.getItems().toString().contains("after=appui"))
                .isPresent());
    assertThat(fixture.said("#replace-all")).isEqualTo("Remplacer 2 cellules");
    fixture.press(KeyCode.CONTROL, KeyCode.ENTER);
    fixture.until(() -> fixture.text(1, 1).equals("appui"));
    assertThat(fixture.text(0, 1)).isEqualTo("appui");
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.shows("#find-bar")).isFalse();
    fixture.run(Command.UNDO);
    fixture.until(() -> fixture.text(0, 1).equals("Arceau") && fixture.text(1, 1).equals("ARCEAU"));
  }

  @Test
  void goesToARowByItsNumber() {
    fixture.press(KeyCode.CONTROL, KeyCode.G);
    fixture.type("4");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.current()).isEqualTo("2/0");
  }

  @Test
  void looksBackAndReturns() {
    fixture.select(0, 1);
    fixture.run(Command.CLEAR);
    fixture.until(() -> fixture.text(0, 1).isEmpty());
    fixture.press(KeyCode.CONTROL, KeyCode.S);
    fixture.until(
        () -> fixture.told().contains("Tout est déjà enregistré · point de retour ajouté"));
    fixture.run(Command.HISTORY);
    fixture.until(() -> steps() == 2);
    var list = fixture.find("#history-list", ListView.class).orElseThrow();
    fixture.onWindow(
        () -> {
          list.requestFocus();
          list.getSelectionModel().select(1);
        });
    fixture.press(KeyCode.ENTER);
    fixture.until(() -> fixture.shows("#past-banner"));
    assertThat(fixture.text(0, 1)).isEqualTo("Arceau");
    assertThat(fixture.window.bench().desk().readOnly().get()).isTrue();
    fixture.click("#past-away");
    assertThat(fixture.text(0, 1)).isEmpty();
    assertThat(fixture.shows("#past-banner")).isFalse();
  }

  @Test
  void theKeysGoRoundTheWindow() {
    fixture.press(KeyCode.CONTROL, KeyCode.F);
    var seen = new ArrayList<String>();
    for (var i = 0; i < 6; i++) {
      fixture.press(KeyCode.F6);
      seen.add(fixture.focus());
    }
    assertThat(seen).contains("map", "status", "find-field").doesNotHaveDuplicates();
    fixture.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(fixture.focus()).isEqualTo(seen.get(4));
    assertThat(fixture.find("#status", javafx.scene.Node.class).orElseThrow().getAccessibleText())
        .contains("3 lignes");
    assertThat(
            fixture.find("#tab-history", javafx.scene.Node.class).orElseThrow().getAccessibleText())
        .startsWith("Historique");
  }

  @Test
  void theWindowIsResumedAsItWasLeft() {
    fixture.select(2, 1);
    fixture.run(Command.ROWS_DENSE);
    fixture.run(Command.ONLY_TO_FIX);
    fixture.run(Command.SHOW_MAP);
    fixture.run(Command.CLOSE);
    fixture.open(file);
    fixture.until(() -> fixture.current().equals("2/1"));
    fixture.until(() -> view().density() == Density.TIGHT);
    assertThat(fixture.window.bench().desk().arrangement().get().filters()).hasSize(1);
    assertThat(fixture.find("#map", javafx.scene.Node.class)).isEmpty();
  }

  @Test
  void columnsAreHiddenAndMovedWithTheKeys() {
    fixture.run(Command.COLUMNS);
    fixture.press(KeyCode.DOWN);
    fixture.press(KeyCode.SPACE);
    assertThat(fixture.said("#columns-count")).isEqualTo("2 affichées sur 3");
    fixture.press(KeyCode.ALT, KeyCode.DOWN);
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.shows("#columns")).isFalse();
    assertThat(view().columns(fixture.table()).stream().map(c -> c.name()))
        .containsExactly("mobilier", "rue");
    assertThat(view().showingAll().columns(fixture.table()).getFirst().name())
        .isEqualTo("mobilier");
  }

  @Test
  void thePaletteOpensTheHelpAtTheKeyThatWasChosen() {
    fixture.press(KeyCode.CONTROL, KeyCode.K);
    fixture.type("impossible note");
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.find("#keys-field", TextInputControl.class).orElseThrow().getText())
        .isEqualTo("Impossible à dire, avec une note");
    fixture.run(Command.SPEAK_ENGLISH);
    assertThat(fixture.find("#keys-field", TextInputControl.class).orElseThrow().getPromptText())
        .as("an open dialog follows the language")
        .startsWith("Find a key");
    fixture.press(KeyCode.ESCAPE);
  }

  @Test
  void keysAndProgramAreExplained() {
    fixture.press(KeyCode.F1);
    fixture.type("F8");
    assertThat(fixture.shows("#keys")).isTrue();
    fixture.press(KeyCode.ESCAPE);
    fixture.run(Command.ABOUT);
    assertThat(fixture.find("#about-folder", TextInputControl.class).orElseThrow().getText())
        .isEqualTo(folder.toString());
    fixture.press(KeyCode.ENTER);
    assertThat(fixture.shows("#about")).isFalse();
  }

  private int steps() {
    return fixture.find("#history-list", ListView.class).map(l -> l.getItems().size()).orElse(0);
  }

  private GridView view() {
    return fixture
        .find(".table-grid", fr.arpent.ui.grid.TableGrid.class)
        .orElseThrow()
        .view()
        .get();
  }
}
