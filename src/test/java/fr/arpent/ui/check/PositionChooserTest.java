package fr.arpent.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.base.Progress;
import fr.arpent.geo.Crs;
import fr.arpent.geo.search.PositionFinding;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.World;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Table;
import fr.arpent.ui.check.PositionChooser.Accepted;
import fr.arpent.ui.desk.Sheets;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** What is chosen beforehand among the places where points may be. */
@OnScreen
class PositionChooserTest {
  private static final Surroundings AROUND = new Surroundings(World.load(), Optional.empty());
  private static final Table TABLE =
      Sheets.table(
          List.of("X", "Y"),
          IntStream.range(0, 60)
              .mapToObj(
                  i ->
                      List.of(
                          String.valueOf(942_000 + (i * 31) % 1900),
                          String.valueOf(6_537_000 + (i * 57) % 1700)))
              .toList());
  private final StackPane room = new StackPane();
  private final List<Accepted> accepted = new ArrayList<>();

  @Start
  void start(Stage stage) {
    var scene = new Scene(room, 990, 500);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theSureOneIsChosenAndEnterTakesIt(ScreenRobot robot) {
    var finding = lambert();
    show(robot, finding);
    assertThat(said(robot)).startsWith("Choisissez");
    robot.interact(robot.lookup("#positions-accept").queryButton()::fire);
    assertThat(accepted).containsExactly(new Accepted(finding.certain(), false));
    assertThat(finding.certain()).isPresent();
  }

  @Test
  void nextToARivalNoneIsChosenAndItSaysWhy(ScreenRobot robot) {
    var best = lambert().certain().orElseThrow();
    var finding =
        new PositionFinding(List.of(best, near(best)), Optional.of(best), Optional.empty());
    show(robot, finding);
    assertThat(said(robot)).startsWith("Plusieurs systèmes").contains("rien n’est choisi");
    assertThat(robot.lookup("#positions-accept").queryButton().isDisabled()).isTrue();
  }

  @Test
  void whereNothingFitsNoneIsChosenAndItSaysWhy(ScreenRobot robot) {
    var far = far(lambert().certain().orElseThrow());
    show(robot, new PositionFinding(List.of(far), Optional.empty(), Optional.empty()));
    assertThat(said(robot)).startsWith("Aucun système");
    assertThat(robot.lookup("#positions-accept").queryButton().isDisabled()).isTrue();
  }

  @Test
  void anotherSystemAndAxesExchangedAreShownAndTaken(ScreenRobot robot) {
    show(robot, lambert());
    var others = robot.lookup("#positions-other").<ComboBox<Crs>>query();
    robot.interact(() -> others.setValue(Crs.of(27572).orElseThrow()));
    robot.interact(robot.lookup("#positions-swapped").<CheckBox>query()::fire);
    robot.interact(robot.lookup("#positions-accept").queryButton()::fire);
    var where = accepted.getFirst().where().orElseThrow();
    assertThat(where.crs().epsg()).isEqualTo(27572);
    assertThat(where.columns().columns()).extracting(ColumnRef::name).containsExactly("Y", "X");
    assertThat(where.plausible()).isFalse();
  }

  @Test
  void takingBackWhatWasNamedGivesTheFoundOneBack(ScreenRobot robot) {
    show(robot, lambert());
    var swapped = robot.lookup("#positions-swapped").<CheckBox>query();
    robot.interact(swapped::fire);
    robot.interact(swapped::fire);
    robot.interact(robot.lookup("#positions-accept").queryButton()::fire);
    assertThat(accepted).containsExactly(new Accepted(lambert().certain(), false));
  }

  private void show(ScreenRobot robot, PositionFinding finding) {
    robot.interact(
        () -> {
          var chooser =
              new PositionChooser(
                  new Words(Locale.FRENCH),
                  finding,
                  _ -> new SimpleObjectProperty<>(),
                  columns -> PositionSearch.as(TABLE, columns, AROUND),
                  accepted::add);
          room.getChildren().setAll(chooser.node(() -> {}));
        });
  }

  private static String said(ScreenRobot robot) {
    return robot.lookup("#positions-lead").<Labeled>query().getText();
  }

  /** Points of Annecy in Lambert-93. */
  private static PositionFinding lambert() {
    return PositionSearch.in(TABLE, AROUND, Progress.NONE);
  }

  private static PositionHypothesis near(PositionHypothesis h) {
    return with(h, h.score() - 0.1, h.home());
  }

  private static PositionHypothesis far(PositionHypothesis h) {
    return with(h, h.score(), 0);
  }

  private static PositionHypothesis with(PositionHypothesis h, double score, int home) {
    return new PositionHypothesis(
        h.columns(),
        h.crs(),
        score,
        h.filled(),
        h.read(),
        home,
        h.inFrance(),
        h.stray(),
        h.extent(),
        h.middle(),
        h.againstHeaders(),
        h.verdict());
  }
}
