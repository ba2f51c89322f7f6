package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Pile;
import fr.arpent.ui.desk.Words;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The two parts of the pane in the dock: which columns, then what came of them; beside it three
 * addresses as they are read, or the row that is looked at. Made on the JavaFX thread.
 */
public final class GeocodePane {
  private final GeocodeModel model;
  private final Run run;
  private final ReviewModel review;
  private final Parts parts;
  private final SamplesCard samples;
  private final ReviewCard card;
  private final ReviewKeys keys;
  private final RunLine line;
  private final PileLines piles;
  private final VBox setup;
  private final VBox results;
  private final ScrollPane list;
  private final StackPane detail;

  /** What the pane is made of, and what it asks of the window. */
  public record Doors(
      Bases bases,
      NetworkSettings network,
      fr.arpent.ui.map.MapModel map,
      BooleanSupplier covered,
      Runnable importing,
      Runnable settings,
      Runnable search) {}

  /** Shows {@code model}. */
  public GeocodePane(GeocodeModel model, Run run, ReviewModel review, Words words, Doors doors) {
    this.model = model;
    this.run = run;
    this.review = review;
    parts = new Parts(words);
    samples = new SamplesCard(model, review, parts);
    card = new ReviewCard(review, parts, doors.search());
    keys = new ReviewKeys(review, doors.covered());
    new ReviewMap(model, doors.map()).follow(review);
    line = new RunLine(model, run, doors.network(), parts);
    piles = new PileLines(model, parts, this::walk);
    var base = new BaseLine(doors.bases(), parts, doors.importing(), doors.settings());
    setup = new VBox(8, new SetupForm(model, parts).node(), base.node(), line.node());
    setup.getStyleClass().add("card");
    results = new VBox(8, piles.node(), below());
    results.getStyleClass().add("card");
    var both = new StackPane(setup, results);
    both.setAlignment(Pos.TOP_LEFT);
    list = scrolled(both);
    list.setId("geocode");
    detail = new StackPane(scrolled(samples.node()), card.node());
    detail.setAlignment(Pos.TOP_LEFT);
    listen();
  }

  private static ScrollPane scrolled(Region content) {
    var pane = new ScrollPane(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    pane.getStyleClass().add("card-scroll");
    return pane;
  }

  private void listen() {
    model.piles().subscribe(_ -> stage());
    model.again().subscribe(_ -> stage());
    run.running().subscribe((was, now) -> ran(was != null && now == null));
    review.shown().subscribe((was, now) -> walked(was, now));
    card.node().sceneProperty().subscribe(this::shownIn);
    model.bench().desk().sheet().subscribe(_ -> proposeWhileShown());
    stage();
    Parts.show(card.node(), false);
  }

  private void shownIn(@Nullable Scene scene) {
    if (scene != null) {
      keys.listen(scene);
      model.propose();
    }
  }

  /** A tab that nobody looks at reads no file. */
  private void proposeWhileShown() {
    if (card.node().getScene() != null) {
      model.propose();
    }
  }

  /** Which columns, or what came of them. */
  public Region list() {
    return list;
  }

  /** How the addresses are read, or the row that is looked at. */
  public Region detail() {
    return detail;
  }

  /** The keys go to what is to be done first. */
  public void takeFocus() {
    Platform.runLater(() -> first().requestFocus());
  }

  private Region first() {
    if (review.shown().get() != null) {
      return card.node();
    }
    return results.isVisible() ? piles.first() : line.button();
  }

  private HBox below() {
    var rest = new Button();
    rest.setId("geocode-rest");
    rest.setMnemonicParsing(false);
    rest.getStyleClass().add("small");
    rest.setOnAction(_ -> line.start(model.left()));
    Runnable say =
        () -> {
          var left = model.leftCount();
          rest.setText(parts.words().say("ui.geocode.rest", left));
          Parts.show(rest, left > 0);
        };
    model.piles().subscribe(_ -> say.run());
    parts.words().texts().subscribe(_ -> say.run());
    var fill = parts.button("geocode-fill", "ui.geocode.fill", model::fill);
    fill.textProperty().unbind();
    fill.getStyleClass().add("small");
    model.fillable().subscribe(_ -> filled(fill));
    parts.words().texts().subscribe(_ -> filled(fill));
    var again = parts.button("geocode-again", "ui.geocode.again", () -> model.again().set(true));
    again.getStyleClass().add("small");
    var all = parts.button("geocode-show-all", "ui.geocode.show-all", model::showAll);
    all.getStyleClass().addAll("small", "flat");
    var line = new HBox(8, rest, fill, again, all, Parts.gap(), PileLines.accepted(model, parts));
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void filled(Button fill) {
    var count = model.fillable().get().size();
    fill.setText(parts.words().say("ui.geocode.fill", count));
    Parts.show(fill, count > 0);
  }

  private void stage() {
    var found =
        !model.piles().get().isEmpty() && !model.again().get() && run.running().get() == null;
    Parts.show(results, found);
    Parts.show(setup, !found);
  }

  private void ran(boolean over) {
    stage();
    if (over && !model.piles().get().isEmpty()) {
      takeFocus();
    }
  }

  private void walked(@Nullable Review was, @Nullable Review now) {
    Parts.show(card.node(), now != null);
    if (was == null && now != null) {
      Platform.runLater(card.node()::requestFocus);
    } else if (was != null && now == null) {
      takeFocus();
    }
  }

  /** Goes through the rows of {@code pile}, in the order in which the grid has them. */
  public void walk(Pile pile) {
    model
        .sheet()
        .ifPresent(
            sheet -> {
              var rows = model.piles().get().rows(pile);
              var shown = sheet.rows();
              var slots =
                  IntStream.range(0, shown.size())
                      .map(shown::slot)
                      .filter(rows::contains)
                      .toArray();
              var all = slots.length == 0 ? rows.toArray() : slots;
              if (all.length > 0 && !model.bench().desk().readOnly().get()) {
                review.begin(sheet.state(), model.columns().get(), all);
              }
            });
  }
}
