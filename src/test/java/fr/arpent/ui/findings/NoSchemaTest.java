package fr.arpent.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

@OnScreen
class NoSchemaTest {
  private FindingsRoom room;

  @Start
  void start(Stage stage) throws IOException {
    room = new FindingsRoom(stage, false);
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void withoutASchemaOneIsAskedFor() throws TimeoutException {
    room.ready();

    assertThat(room.robot.lookup("#findings-schemas").tryQuery()).isPresent();
    assertThat(room.robot.lookup("#button-choose-schema").tryQuery()).isPresent();
    assertThat(room.robot.lookup("#findings-unchecked").tryQuery()).isEmpty();
    assertThat(room.model.count()).isZero();
  }
}
