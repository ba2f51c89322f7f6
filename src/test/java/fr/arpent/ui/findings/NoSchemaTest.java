package fr.arpent.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.base.Message;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.schema.catalogue.Catalogue;
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

  @Test
  void whereThereAreFindingsTheProposalsLeaveThemTheRoom() throws TimeoutException {
    room.ready();
    var reason = Message.of("check.guess.plain", 3, 4);
    room.robot.interact(
        () ->
            room.ranked.set(
                new Catalogue()
                    .entries().stream()
                        .limit(3)
                        .map(entry -> new Guess(entry, 1, 3, true, reason))
                        .toList()));
    room.until(() -> height("#findings-schemas") > 60);
    var before = height("#findings-list");

    room.write(3, "mobilier", "banc ");
    room.until(() -> height("#findings-list") > before);

    assertThat(height("#findings-schemas")).isBetween(20.0, 60.0);
    var choose = room.robot.lookup("#button-choose-schema").query();
    var right = choose.localToScene(choose.getLayoutBounds()).getMaxX();
    var all = room.robot.lookup("#findings").query();
    assertThat(right).isLessThanOrEqualTo(all.localToScene(all.getLayoutBounds()).getMaxX());
  }

  private double height(String query) {
    return room.robot.lookup(query).query().getLayoutBounds().getHeight();
  }
}
