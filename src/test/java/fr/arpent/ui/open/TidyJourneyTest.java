package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ui.action.Command;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

@OnScreen
class TidyJourneyTest {
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
  void whatCanBeTidiedIsOfferedOverTheGridDoneAsOneStepAndUndone() throws IOException {
    window.open("a.csv", "id;nom;places\n1;Gare;4\n;;\n2;Lac;6\nid;nom;places\n3;NULL;8\n");
    window.await(() -> window.sheet().isPresent());
    assertThat(rows()).isEqualTo(5);
    assertThat(window.words("open-bar")).contains("3 choses à ranger");
    assertThat(window.node("bar-read", Label.class).getTooltip().getText())
        .as("whole where the grid is narrow")
        .isEqualTo(window.node("bar-read", Label.class).getText())
        .startsWith("Lu comme");
    window.click("bar-tidy");
    window.await(() -> window.shown("tidy"));
    assertThat(rows()).as("nothing is done before it is asked for").isEqualTo(5);
    assertThat(window.node("tidy-apply", Button.class).getText()).isEqualTo("Ranger 2 choses");
    assertThat(window.words("tidy")).contains("ligne 5\u202f: id · nom · places");
    window.click("tidy-apply");
    window.await(() -> rows() == 3);
    assertThat(window.words("open-bar")).contains("1 chose à ranger");
    window.run(Command.UNDO);
    window.await(() -> rows() == 5);
  }

  private int rows() {
    return window.sheet().orElseThrow().table().rowCount();
  }
}
