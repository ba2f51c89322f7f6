package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.OnScreen;
import fr.arpent.ScreenRobot;
import fr.arpent.TestProgram;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Severity;
import fr.arpent.demo.MainJob;
import fr.arpent.demo.Truth;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole story with keyboard and mouse, on the sample town: opened, checked, matched, repaired,
 * visited, closed, opened again, exported, and the file that left is clean.
 */
@OnScreen
final class JourneyTest {
  private static final int VISITED = 20;
  private static final int TYPED = 6;
  private static final String SCHEMA = "stationnement-cyclable";

  @TempDir static Path own;

  private final ScreenRobot robot = new ScreenRobot();
  private Services services;
  private Window window;
  private Stage stage;

  @Start
  void start(Stage unused) {
    services = TestProgram.services(own);
    stage = new Stage();
    var theme = new Theme();
    theme.choice().set(ThemeChoice.LIGHT);
    window = new Window(stage, services, Dialogs.NONE, new Words(Locale.FRANCE), theme);
    window.show();
  }

  @AfterEach
  void stop() {
    robot.interact(window::close);
  }

  @Test
  void fromTheFileReceivedToTheFilePublished() {
    open();
    chooseTheSchema();
    var truth =
        Truth.about(own.resolve("Vernelle-le-Lac/parkings_velo_2026.csv"), services.formats());
    repairOne();
    repairTheSureOnes();
    typeTheRest(truth);
    visit();
    closeAndOpenAgain();
    export();
  }

  private void open() {
    robot.clickOn("#first-sample");
    await("the sample opens", () -> table().isPresent() && idle());
    assertThat(table().orElseThrow().rowCount()).isEqualTo(600);
    assertThat(window.bench().derived().get().points().count()).isGreaterThan(580);
  }

  private void chooseTheSchema() {
    robot.clickOn("#button-schema");
    if (robot.lookup("#schema-search").tryQuery().isEmpty()) {
      robot.clickOn("#schema-all");
    }
    await("the catalogue", () -> robot.lookup("#schema-search").tryQuery().isPresent());
    robot.write("stationnement cyclable", 0);
    robot.push(KeyCode.ENTER);
    await("the columns are offered", () -> robot.lookup("#match").tryQuery().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    await("the columns are matched", () -> idle() && errors() > 500);
    assertThat(table().orElseThrow().named("coordonneesxy")).isPresent();
  }

  private void repairOne() {
    var before = errors();
    robot.push(KeyCode.F8);
    assertThat(window.bench().desk().selection().get().cell()).isPresent();
    robot.push(KeyCode.ALT, KeyCode.ENTER);
    await("one cell is repaired", () -> idle() && errors() == before - 1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    await("it is taken back", () -> idle() && errors() == before);
  }

  private void repairTheSureOnes() {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("reparer les cas surs", 0);
    robot.push(KeyCode.ENTER);
    await("a preview", () -> robot.lookup("#overlay").query().isVisible());
    robot.push(KeyCode.ENTER);
    await("the sure ones are repaired", () -> idle() && errors() < 60);
  }

  /** What is left is typed as somebody who knows the place would: some by keys, all as steps. */
  private void typeTheRest(Truth truth) {
    for (var typed = 0; typed < TYPED; typed++) {
      var left = toSettle();
      robot.push(KeyCode.F8);
      var cell = window.bench().desk().selection().get().cell().orElseThrow();
      var column = table().orElseThrow().column(cell.column());
      var line = table().orElseThrow().sourceRow(cell.row().slot());
      var value =
          column.name().equals("coordonneesxy")
              ? "[%s, %s]".formatted(truth.value(line, "longitude"), truth.value(line, "latitude"))
              : truth.value(line, column.name());
      if (value.isBlank()) {
        continue; // a short row: F8 goes on
      }
      robot.write(value, 0);
      robot.push(KeyCode.ENTER);
      var before = left;
      await("typed " + column.name() + " " + value, () -> idle() && toSettle() < before);
    }
    var project = window.bench().project().get();
    new MainJob(project, services.checker()).settle(truth);
    await("two short rows are left, which the export fills up", () -> idle() && errors() == 2);
  }

  private void visit() {
    robot.push(KeyCode.F5);
    await("the round begins", () -> idle() && round().isPresent() && onPoint());
    for (var seen = 0; seen < VISITED; seen++) {
      answer();
    }
    robot.push(KeyCode.BACK_SPACE);
    await("the last is taken back", () -> idle() && done() == VISITED - 1);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    await("and done again", () -> idle() && done() == VISITED);
  }

  /** Enter where the address is sure, else the first of the proposals, else seen as it is. */
  private void answer() {
    var before = done();
    var accept = robot.lookup("#visit-accept").<javafx.scene.control.Button>query();
    if (!accept.isDisabled()) {
      robot.push(KeyCode.ENTER);
    } else if (robot.lookup("#visit-choice-1").tryQuery().isPresent()) {
      robot.write("1", 0);
    } else {
      robot.write(" ", 0);
    }
    await("a point is answered", () -> idle() && done() == before + 1);
  }

  private void closeAndOpenAgain() {
    var next = round().orElseThrow().current();
    robot.push(KeyCode.CONTROL, KeyCode.W);
    await("it is closed", () -> table().isEmpty());
    robot.clickOn(text("parkings_velo_2026"));
    await("it is open again", () -> table().isPresent() && idle());
    assertThat(done()).isEqualTo(VISITED);
    assertThat(round().orElseThrow().current()).isEqualTo(next);
    robot.push(KeyCode.F5);
    await("the round goes on", () -> idle() && onPoint());
    assertThat(window.bench().desk().selection().get().slot()).isEqualTo(next.orElseThrow());
    robot.push(KeyCode.ESCAPE);
  }

  private void export() {
    var target = own.resolve("publie.csv");
    robot.push(KeyCode.CONTROL, KeyCode.E);
    await("the verdict", () -> said("#export-verdict").contains("suit le schéma"));
    var path = robot.lookup("#export-path").queryAs(TextField.class);
    robot.interact(() -> path.setText(target.toString()));
    robot.clickOn("#export-main");
    await("the file", () -> target.toFile().exists() && !window.busy());
    var reading =
        services
            .formats()
            .read(Sources.read(target), ReadOptions.GUESS, new TableId("again"), Progress.NONE);
    var schema = new Catalogue().find(SCHEMA).orElseThrow();
    var findings =
        services
            .checker()
            .check(CheckRequest.of(reading.table(), schema, CheckOptions.STRICT), Progress.NONE);
    assertThat(findings.valid()).isTrue();
    assertThat(reading.table().rowCount()).isEqualTo(600);
  }

  private Optional<Table> table() {
    return Optional.ofNullable(window.bench().desk().sheet().get()).map(s -> s.table());
  }

  private boolean idle() {
    return !window.busy() && window.bench().derived().get() != null;
  }

  /** F8 stops at advice as well. */
  private long toSettle() {
    return errors() + window.bench().derived().get().findings().count(Severity.ADVICE);
  }

  private long errors() {
    return window.bench().derived().get().findings().count(Severity.ERROR);
  }

  private Optional<RoundView> round() {
    var present = window.bench().present().get();
    return present == null
        ? Optional.empty()
        : RoundView.of(present.state().frontTable().orElseThrow(), present.history());
  }

  private int done() {
    return round().map(view -> view.count(Mark.SEEN)).orElse(-1);
  }

  private boolean onPoint() {
    return robot.lookup("#visit-accept").tryQuery().isPresent();
  }

  private String said(String id) {
    return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
  }

  private javafx.scene.Node text(String text) {
    return robot
        .lookup(
            (javafx.scene.Node node) ->
                node instanceof Labeled labeled
                    && labeled.isVisible()
                    && labeled.getText() != null
                    && labeled.getText().contains(text))
        .query();
  }

  private void await(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onWindow(condition));
      ScreenRobot.settle();
    } catch (TimeoutException e) {
      throw new AssertionError("never came: " + what, e);
    }
  }

  private static boolean onWindow(Callable<Boolean> condition) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, condition);
  }
}
