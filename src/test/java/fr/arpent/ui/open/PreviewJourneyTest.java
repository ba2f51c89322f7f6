package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Selection;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@OnScreen
class PreviewJourneyTest {
  private static final String DOUBT = "Relevé;;\nid;places;quartier\n1;4;Forêt\n2;6\n3;8;Gare\n";

  @TempDir static Path folder;
  private LiveWindow window;

  @Start
  void start(Stage unused) {
    window = new LiveWindow(folder);
  }

  @AfterEach
  void stop() {
    window.close();
  }

  @Test
  void aFileInDoubtIsShownCorrectedAndOpened() throws IOException {
    window.open("doute.csv", DOUBT);
    window.await(() -> window.shown("preview"));
    assertThat(window.sheet()).isEmpty();
    assertThat(window.node("preview-open", Button.class).getText()).isEqualTo("Ouvrir 3 lignes");
    assertThat(window.words("preview"))
        .contains("à vérifier")
        .contains("1 ligne n’a que 2 valeurs sur 3\u202f: ligne 4, gardée telle quelle");
    choose("preview-headerrow", 1);
    window.await(() -> window.node("preview-open", Button.class).getText().contains("4"));
    choose("preview-headerrow", 2);
    window.await(() -> window.node("preview-open", Button.class).getText().contains("3"));
    window.click("preview-open");
    window.await(() -> window.sheet().isPresent());
    assertThat(window.labels()).containsExactly("id", "places", "quartier");
  }

  @Test
  void cancellingOpensNothing() throws IOException {
    window.open("encore.csv", DOUBT);
    window.click("preview-cancel");
    assertThat(window.shown("preview")).isFalse();
    assertThat(window.sheet()).isEmpty();
    assertThat(folder.resolve("encore.arpent")).doesNotExist();
  }

  @Test
  void aFileWithoutDoubtOpensAndCanBeReadAgainAsOneStep() throws IOException {
    window.open("sûr.csv", "id;nom\n1;Forêt\n2;Gare\n");
    window.await(() -> window.sheet().isPresent());
    assertThat(window.shown("open-bar")).isTrue();
    assertThat(window.node("bar-read", Label.class).getText())
        .isEqualTo("Lu comme Windows-1252, point-virgule");
    window.click("bar-change");
    window.await(() -> window.shown("preview"));
    choose("preview-delimiter", ",");
    window.await(() -> window.words("preview").contains("id;nom"));
    window.click("preview-open");
    window.await(() -> window.labels().size() == 1);
    assertThat(window.node("bar-read", Label.class).getText()).endsWith("virgule");
    window.run(Command.UNDO);
    window.await(() -> window.labels().size() == 2);
    assertThat(window.node("bar-read", Label.class).getText()).endsWith("point-virgule");
    window.click("bar-close");
    assertThat(window.shown("open-bar")).isFalse();
  }

  @Test
  void anyRowCanBecomeTheHeader() throws IOException {
    window.open("titres.csv", "a;b\nid;nom\n1;Forêt\n2;Gare\n");
    window.await(() -> window.sheet().isPresent());
    var column = window.sheet().orElseThrow().table().columns().getFirst().id();
    window.interact(
        () ->
            window
                .bench()
                .desk()
                .selection()
                .set(Selection.cell(new CellRef(column, new RowId(0)))));
    window.run(Command.HEADER_ROW);
    window.await(() -> window.labels().contains("nom"));
    assertThat(window.sheet().orElseThrow().table().rowCount()).isEqualTo(2);
  }

  private void choose(String id, Object value) {
    window.interact(
        () -> {
          @SuppressWarnings("unchecked") // the dialog's lists hold its own values
          var combo = (ComboBox<Choice.Value>) window.node(id, ComboBox.class);
          combo.getItems().stream()
              .filter(v -> v.value().equals(String.valueOf(value)))
              .findFirst()
              .ifPresent(combo::setValue);
        });
  }
}
