package fr.arpent.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What gives way in the strip of the dock where it is too narrow: what is only told at its right,
 * then the words of the buttons there, whose tooltips say them, then the counts of the tabs.
 */
final class StripFit {
  private final Parent extras;
  private final ToolbarFit fit;

  /**
   * Fits {@code strip}.
   *
   * @param extras what stands at its right
   * @param fold a button that is never changed, of whose text's size all is
   * @param badges the counts of the tabs
   */
  StripFit(Region strip, Parent extras, ButtonBase fold, List<Label> badges) {
    this.extras = extras;
    fit =
        new ToolbarFit(
            strip,
            fold.fontProperty(),
            List.of(
                full -> within(Label.class).forEach(label -> shown(label, full)),
                full -> within(ButtonBase.class).forEach(button -> worded(button, full)),
                full -> badges.forEach(badge -> shown(badge, full))));
  }

  /** Fits again: what stands there is another. */
  void again() {
    within(ButtonBase.class)
        .forEach(button -> button.textProperty().subscribe((_, _) -> fit.again()));
    within(Label.class).forEach(label -> label.textProperty().subscribe((_, _) -> fit.again()));
    fit.again();
  }

  private static void worded(ButtonBase button, boolean full) {
    if (button.getGraphic() != null) {
      button.setContentDisplay(full ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }

  private <T> List<T> within(Class<T> kind) {
    return of(extras).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What stands there, without the insides of labels and buttons. */
  private static Stream<Node> of(Node node) {
    return node instanceof Parent parent
            && !(node instanceof ButtonBase)
            && !(node instanceof Label)
        ? parent.getChildrenUnmodifiable().stream().flatMap(StripFit::of)
        : Stream.of(node);
  }
}
