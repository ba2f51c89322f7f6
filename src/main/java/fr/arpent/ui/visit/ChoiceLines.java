package fr.arpent.ui.visit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The choices of a point on one line, or on two where that is too short. Where even two are, the
 * longest texts are cut, so that every choice stays in sight.
 */
final class ChoiceLines extends Pane {
  private static final int MOST_LINES = 2;

  private final double across;
  private final double down;

  /** Lines without choices; what stands between choices is {@code across} and {@code down} px. */
  ChoiceLines(double across, double down) {
    this.across = across;
    this.down = down;
  }

  /**
   * How choices of {@code widths} are spread.
   *
   * @param room how wide a line is
   * @param gap what stands between two choices
   * @return how wide each choice of each line is, in px
   */
  static List<List<Double>> spread(List<Double> widths, double room, double gap) {
    var least = (widths.size() + MOST_LINES - 1) / MOST_LINES;
    for (var side = 1; side < least; side++) { // so many long ones are side by side
      var lines = lines(widths, room, gap, share(room, gap, side));
      if (lines.size() <= MOST_LINES) {
        return lines;
      }
    }
    return lines(widths, room, gap, share(room, gap, Math.max(1, least)));
  }

  private static double share(double room, double gap, int side) {
    return side == 1 ? room : Math.floor((room - (side - 1) * gap) / side);
  }

  private static List<List<Double>> lines(
      List<Double> widths, double room, double gap, double widest) {
    var lines = new ArrayList<List<Double>>();
    var left = -1.0;
    for (var wanted : widths) {
      var width = Math.clamp(wanted, 0, Math.max(0, widest));
      if (lines.isEmpty() || width > left) {
        lines.add(new ArrayList<>());
        left = room;
      }
      lines.getLast().add(width);
      left -= width + gap;
    }
    return lines;
  }

  /** How many lines they take where there are {@code room} px. */
  int lines(double room) {
    return spread(room).size();
  }

  private List<List<Double>> spread(double room) {
    var widths = getManagedChildren().stream().map(child -> Math.ceil(child.prefWidth(-1)));
    return spread(widths.toList(), Math.max(0, room), across);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    var room = width < 0 ? getWidth() : width - insets();
    var lines = getManagedChildren().isEmpty() ? 0 : lines(room);
    var padding = getInsets().getTop() + getInsets().getBottom();
    return padding + lines * tallest() + Math.max(0, lines - 1) * down;
  }

  @Override
  protected void layoutChildren() {
    var children = getManagedChildren().iterator();
    var height = tallest();
    var y = getInsets().getTop();
    for (var line : spread(getWidth() - insets())) {
      var x = getInsets().getLeft();
      for (var width : line) {
        children.next().resizeRelocate(x, y, width, height);
        x += width + across;
      }
      y += height + down;
    }
  }

  private double insets() {
    return getInsets().getLeft() + getInsets().getRight();
  }

  private double tallest() {
    return getManagedChildren().stream().mapToDouble(ChoiceLines::height).max().orElse(0);
  }

  private static double height(Node choice) {
    return Math.ceil(choice.prefHeight(-1));
  }
}
