package fr.arpent.ui.visit;

import fr.arpent.ui.desk.Words;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;

/** The two parts of the visit in the dock, and its keys. Made on the JavaFX thread. */
public final class VisitPane {
  private final Visit visit;
  private final VisitProgress progress;
  private final VisitCard card;
  private final ScrollPane detail;
  private final VisitKeys keys;

  /**
   * Shows {@code visit}.
   *
   * @param covered whether something lies over the window and has the keys
   * @param roundKeys which keys do what
   * @param end what is shown when no point is left
   * @param resume takes the visit up again
   */
  public VisitPane(
      Visit visit,
      Words words,
      BooleanSupplier covered,
      ObjectProperty<RoundKeys> roundKeys,
      VisitEnd end,
      Button resume) {
    this.visit = visit;
    var buttons = new VisitButtons(words, roundKeys);
    progress = new VisitProgress(visit.model(), words, buttons);
    card = new VisitCard(visit.model(), words, buttons, end, new VisitPause(visit.going(), resume));
    detail = new ScrollPane(card.node());
    detail.setFitToWidth(true);
    detail.setFitToHeight(true);
    detail.setHbarPolicy(ScrollBarPolicy.NEVER);
    detail.setFocusTraversable(false);
    detail.getStyleClass().add("card-scroll");
    keys =
        new VisitKeys(
            visit.model(), () -> visit.going().get() && !covered.getAsBoolean(), card, roundKeys);
    card.node().sceneProperty().subscribe(this::shownIn);
    visit.going().subscribe(this::begun);
    visit.model().shown().subscribe(this::painting);
  }

  /** How far it is. */
  public Region list() {
    return progress.node();
  }

  /** The point and its answers; what a low dock does not show is scrolled to. */
  public Region detail() {
    return detail;
  }

  private void shownIn(@org.jspecify.annotations.Nullable Scene scene) {
    if (scene != null) {
      keys.listen(scene);
      begun(visit.going().get());
    }
  }

  /**
   * The keys come to the card. Its tab may be shown only in the next frame, and a node that is in
   * no scene takes no focus: then they come once it is.
   */
  private void begun(boolean now) {
    if (now && card.node().getScene() != null) {
      Platform.runLater(card.node()::requestFocus);
    }
  }

  /** Keys count again once the next frame with the point has been laid out. */
  private void painting() {
    var scene = card.node().getScene();
    if (scene == null) {
      visit.model().painted();
      return;
    }
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            visit.model().painted();
          }
        });
    Platform.requestNextPulse();
  }
}
