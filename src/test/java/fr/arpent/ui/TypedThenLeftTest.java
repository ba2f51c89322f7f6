package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.open.Dialogs;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** What is being written in a cell, without Enter yet, is part of the work when one leaves it. */
@OnScreen
class TypedThenLeftTest {
  private WindowFixture fixture;
  @TempDir private Path folder;
  private Path file;

  @Start
  void start(Stage stage) throws IOException {
    fixture = new WindowFixture(stage, folder, Dialogs.NONE);
  }

  @BeforeEach
  void type() throws IOException {
    file = WindowFixture.write(folder, "ville.csv", "nom,places", "Gare,12", "Lac,6");
    fixture.open(file);
    fixture.select(0, 0);
    fixture.onWindow(() -> fixture.window.run(fr.arpent.ui.action.Command.SHOW_ALL));
    fixture.press(KeyCode.F2);
    fixture.type(" nord");
    assertThat(fixture.text(0, 0)).isEqualTo("Gare");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void itIsThereWhenTheFileIsClosedAndOpenedAgain() {
    fixture.press(KeyCode.CONTROL, KeyCode.W);
    fixture.until(() -> fixture.window.bench().project().get() == null);
    fixture.open(file);
    assertThat(fixture.text(0, 0)).isEqualTo("Gare nord");
  }

  @Test
  void itLeavesWithAnExport() throws IOException {
    fixture.press(KeyCode.CONTROL, KeyCode.E);
    fixture.until(() -> fixture.shows("#export-path"));
    var out = Path.of(fixture.find("#export-path", TextField.class).orElseThrow().getText());
    fixture.click("#export-main");
    fixture.until(() -> fixture.told().contains(String.valueOf(out.getFileName())));
    assertThat(folder.resolve(out)).content().contains("Gare nord,12");
  }
}
