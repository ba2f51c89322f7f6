package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.Unwritable;
import fr.arpent.project.SaveStatus;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.edit.EditCells;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.open.Dialogs;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** A disk that takes nothing more: the window says so, and is not left in silence. */
@OnScreen
class UnsavedJourneyTest {
  private WindowFixture fixture;
  @TempDir private Path folder;
  private Path project;
  private Unwritable full;

  @Start
  void start(Stage stage) throws IOException {
    fixture = new WindowFixture(stage, folder, new Saving(folder.resolve("clé usb")));
  }

  @BeforeEach
  void typeOnAFullDisk() throws IOException, SQLException {
    fixture.open(WindowFixture.write(folder, "ville.csv", "nom,places", "Gare,12", "Lac,6"));
    project = folder.resolve("ville.arpent");
    fixture.until(() -> fixture.window.bench().saving().get() instanceof SaveStatus.Saved);
    full = Unwritable.of(project);
    var column = ColumnRef.to(fixture.table().columns().getFirst());
    var edit = EditCells.one(fixture.table().id(), column, 0, "Port");
    fixture.onWindow(() -> fixture.window.bench().ask(edit));
    fixture.until(() -> fixture.shows("#unsaved-banner"));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void typingGoesOnAndTheBannerGoesWhenThereIsRoomAgain() throws SQLException {
    assertThat(fixture.text(0, 0)).isEqualTo("Port");
    assertThat(fixture.said("#saved")).isEqualTo("Pas enregistré");
    full.close();
    fixture.click("#unsaved-banner-again");
    fixture.until(() -> !fixture.shows("#unsaved-banner"));
    assertThat(fixture.said("#saved")).isEqualTo("Tout est enregistré");
  }

  @Test
  void closingAsksAndStaysWhenTheQuestionIsClosed() {
    fixture.run(Command.CLOSE);
    fixture.until(() -> fixture.shows("#unsaved"));
    fixture.press(KeyCode.ESCAPE);
    fixture.until(() -> !fixture.shows("#unsaved"));
    assertThat(fixture.text(0, 0)).isEqualTo("Port");
  }

  @Test
  void anotherFileDoesNotTakeThePlaceOfWhatIsNotSavedUnasked() throws IOException {
    var other = WindowFixture.write(folder, "autre.csv", "rue", "Quai");
    fixture.onWindow(() -> fixture.window.open(other));
    fixture.until(() -> fixture.shows("#unsaved"));
    fixture.press(KeyCode.ESCAPE);
    fixture.until(() -> !fixture.shows("#unsaved"));
    assertThat(fixture.text(0, 0)).isEqualTo("Port");
    fixture.onWindow(() -> fixture.window.open(other));
    fixture.until(() -> fixture.shows("#unsaved"));
    fixture.click("#unsaved-leave");
    fixture.until(() -> fixture.table().columns().getFirst().name().equals("rue"));
    assertThat(fixture.window.bench().desk().readOnly().get())
        .as("the project that was opened in vain was let go")
        .isFalse();
  }

  @Test
  void whatDoesNotFitHereGoesOnElsewhere() {
    fixture.run(Command.CLOSE);
    fixture.until(() -> fixture.shows("#unsaved"));
    fixture.click("#unsaved-elsewhere");
    fixture.until(() -> fixture.window.bench().project().get() == null);
    fixture.open(folder.resolve("clé usb.arpent"));
    assertThat(fixture.text(0, 0)).isEqualTo("Port");
    assertThat(fixture.window.bench().desk().readOnly().get()).isFalse();
  }

  /** Saves to one place. */
  private record Saving(Path file) implements Dialogs {
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
  }
}
