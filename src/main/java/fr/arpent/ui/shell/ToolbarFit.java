package fr.arpent.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Window;

/**
 * Lets parts of a bar give way, one after the other, until the rest fits: no word is ever cut. It
 * measures rather than knows widths, as words and text sizes differ.
 */
public final class ToolbarFit {
  private final Region bar;
  private final List<Consumer<Boolean>> parts;

  /** What was never shown has neither colours nor fonts to be measured with. */
  private final ObservableValue<Boolean> showing;

  private boolean asked;

  /** How wide it wanted to be when it was fitted last. */
  private double fitted = -1;

  /**
   * Fits {@code bar}.
   *
   * @param font that of its texts
   * @param parts each is told whether it is shown in full; the first gives way first
   */
  public ToolbarFit(Region bar, ObservableValue<Font> font, List<Consumer<Boolean>> parts) {
    this.bar = bar;
    this.parts = parts;
    bar.widthProperty().subscribe(_ -> again());
    bar.visibleProperty().subscribe(_ -> again());
    showing =
        bar.sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::showingProperty)
            .orElse(false);
    showing.subscribe(_ -> again());
    // Whatever changed how wide it wants to be, and when: words may have come back into the room.
    bar.needsLayoutProperty().subscribe(this::laidOut);
    // The texts take their new font in the next pulse: they are measured after it.
    font.subscribe(_ -> Platform.runLater(this::again));
  }

  /** Fits again once what happens now is over. */
  public void again() {
    if (!asked) {
      asked = true;
      Platform.runLater(this::fit);
    }
  }

  private void laidOut(boolean ahead) {
    if (!ahead && fitted >= 0 && bar.prefWidth(-1) != fitted) {
      again();
    }
  }

  private void fit() {
    asked = false;
    if (bar.getWidth() <= 0 || !bar.isVisible() || !showing.getValue()) {
      return;
    }
    parts.forEach(part -> part.accept(true));
    bar.applyCss();
    for (var part : parts) {
      if (bar.prefWidth(-1) <= bar.getWidth()) {
        break;
      }
      part.accept(false);
      bar.applyCss();
    }
    fitted = bar.prefWidth(-1);
  }
}
