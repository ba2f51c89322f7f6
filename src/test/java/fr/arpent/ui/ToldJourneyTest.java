package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.address.AddressStore;
import fr.arpent.base.Progress;
import fr.arpent.ui.action.Command;
import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** What the window tells while nothing is open. */
@OnScreen
class ToldJourneyTest {
  private static final String[] ADDRESSES = {
    "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat",
    "74010_0001_00001;1;;Rue Haute;74000;74010;Annecy;6.12;45.9"
  };

  private WindowFixture fixture;
  @TempDir private Path folder;

  @Start
  void start(Stage stage) throws IOException {
    var base = WindowFixture.write(folder, "adresses.csv", ADDRESSES);
    AddressStore.under(folder).importFile(base, Progress.NONE);
    fixture = new WindowFixture(stage, folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theAddressesThatAreInstalledAreKnown() {
    fixture.until(() -> fixture.said("#status-addresses").contains("Annecy"));
    assertThat(fixture.shows("#first-run")).isTrue();
  }

  @Test
  void whatCannotBeDoneIsTheMatterOfANoteInTheLanguageSpoken() {
    fixture.run(Command.EXPORT);
    assertThat(fixture.told()).isEqualTo("[Ouvrez d’abord un fichier.]");
    assertThat(fixture.shows(".toast-note")).as("it is no good news").isTrue();
    fixture.run(Command.SPEAK_ENGLISH);
    assertThat(fixture.told()).isEqualTo("[Open a file first.]");
    fixture.open(folder.resolve("adresses.csv"));
    assertThat(fixture.told()).as("it goes with what it was about").doesNotContain("Open a file");
  }
}
