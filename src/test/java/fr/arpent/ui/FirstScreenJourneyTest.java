package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.shell.Resume;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** What can be done before a table is open, and what the first screen remembers. */
@OnScreen
class FirstScreenJourneyTest {
  private WindowFixture fixture;
  @TempDir private Path folder;

  @Start
  void start(Stage stage) throws IOException {
    fixture = new WindowFixture(stage, folder, saving(folder.resolve("neuf.csv")));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whatWasCopiedInASpreadsheetIsOpenedByThePasteKeys() {
    fixture.onWindow(
        () -> {
          var content = new ClipboardContent();
          content.putString("nom\tplaces\nGare\t12\nLac\t6\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    fixture.press(KeyCode.CONTROL, KeyCode.V);
    fixture.until(() -> fixture.window.bench().desk().sheet().get() != null);
    assertThat(fixture.text(0, 0)).isEqualTo("Gare");
    assertThat(fixture.text(1, 1)).isEqualTo("6");
  }

  @Test
  void aTableIsBegunFromASchema() {
    fixture.click("#first-schema");
    fixture.until(() -> fixture.focus().equals("schema-search"));
    fixture.type("cyclable");
    fixture.press(KeyCode.ENTER);
    fixture.until(
        () ->
            fixture.window.bench().derived().get() != null
                && fixture.window.bench().derived().get().findings().schema().isPresent());
    assertThat(fixture.table().columns().getFirst().name()).isEqualTo("id_local");
    assertThat(fixture.table().rowCount()).as("a row to type in").isEqualTo(1);
    assertThat(folder.resolve("neuf.csv")).isNotEmptyFile();
    assertThat(folder.resolve("neuf.arpent")).isNotEmptyFile();
  }

  private Resume.@Nullable Facts remembered() {
    return Preferences.in(folder).resumes().getFirst().facts();
  }

  private static Dialogs saving(Path file) {
    return new Dialogs() {
      @Override
      public Optional<Path> open() {
        return Optional.empty();
      }

      @Override
      public Optional<Path> addresses() {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(Path proposed) {
        return Optional.of(file);
      }
    };
  }

  @Test
  void howFarAProjectIsIsRememberedWithoutClosingIt() throws IOException {
    var file = WindowFixture.write(folder, "velos.csv", "id;rue", "A1;rue Haute", "A2;rue Basse");
    fixture.open(file);
    fixture.until(() -> remembered() != null);
    assertThat(remembered()).extracting(Resume.Facts::rows).isEqualTo(2);
    fixture.run(Command.CLOSE);
    fixture.until(() -> fixture.shows("#first-run"));
    fixture.run(Command.SPEAK_ENGLISH);
    var line = fixture.find(".resume-line", Node.class).orElseThrow();
    assertThat(line.getAccessibleText()).contains("2 rows");
  }

  @Test
  void hiddenColumnsAreToldAndShownAgain() throws IOException {
    fixture.open(WindowFixture.write(folder, "velos.csv", "id;rue;ville", "A1;rue Haute;Annecy"));
    fixture.run(Command.COLUMNS);
    fixture.press(KeyCode.DOWN);
    fixture.press(KeyCode.SPACE);
    fixture.press(KeyCode.ESCAPE);
    assertThat(fixture.said("#status-hidden")).isEqualTo("1 colonne masquée");
    fixture.click("#status-hidden");
    fixture.click("#columns-all");
    assertThat(fixture.said("#status-hidden")).isEmpty();
  }
}
