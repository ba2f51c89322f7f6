package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.action.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@OnScreen
class DropJourneyTest {
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
  void aFileDroppedOverAProjectBecomesItsSecondTable() throws IOException {
    first("un.csv");
    window.drop(write("deux.csv", "code,libelle\nA,Arceau\n"));
    window.click("drop-add");
    window.await(() -> window.labels().contains("libelle"));
    window.await(() -> window.shown("table-t1"));
    assertThat(window.bench().present().get()).isNotNull();
    window.click("table-t1");
    window.await(() -> window.labels().contains("nom"));
    window.run(Command.UNDO);
    window.await(() -> window.labels().contains("libelle"));
  }

  @Test
  void orItIsOpenedByItself() throws IOException {
    first("trois.csv");
    window.drop(write("quatre.csv", "code,libelle\nA,Arceau\n"));
    assertThat(window.shown("drop-background")).isFalse();
    window.click("drop-open");
    window.await(() -> window.labels().contains("libelle"));
    assertThat(window.shown("tables")).isFalse();
  }

  @Test
  void orItIsDrawnUnderThePoints() throws IOException {
    first("cinq.csv");
    window.drop(write("rues.geojson", BackgroundFolderTest.STREET));
    window.click("drop-background");
    window.await(() -> Files.exists(folder.resolve("fond/rues.geojson")));
    window.await(() -> window.words("toasts").contains("rues.geojson"));
    assertThat(window.labels()).contains("nom");
  }

  @Test
  void cellsOfASpreadsheetArePastedAsATable() {
    window.interact(
        () -> {
          var content = new ClipboardContent();
          content.putString("id\tnom\r\n01\t\"Le\nLac\"\r\n02\t\"Gare\"\r\n");
          Clipboard.getSystemClipboard().setContent(content);
        });
    window.run(Command.PASTE_TABLE);
    window.await(() -> window.sheet().isPresent());
    var table = window.sheet().orElseThrow().table();
    assertThat(window.labels()).containsExactly("id", "nom");
    var name = table.columns().get(1);
    assertThat(name.text(table.slot(0))).isEqualTo("Le\nLac");
    assertThat(name.text(table.slot(1))).isEqualTo("\"Gare\"");
    assertThat(table.columns().getFirst().text(table.slot(0))).isEqualTo("01");
  }

  private void first(String name) throws IOException {
    window.open(write(name, "id,nom\n1,Gare\n2,Lac\n"));
    window.await(() -> window.sheet().isPresent());
  }

  private static Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
