package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Mercator;

/** Moves the current point by a metre at a time; a run of such moves becomes one step. */
final class Nudges {
  private final MapModel model;
  private final MapSelection selection;
  private final PointMoves moves;
  private boolean running;

  Nudges(MapModel model, MapSelection selection, PointMoves moves) {
    this.model = model;
    this.selection = selection;
    this.moves = moves;
  }

  /** Whether a run has begun and is not yet a step. */
  boolean running() {
    return running;
  }

  /** Moves the current point; nothing happens when it has no position or may not be moved. */
  void by(int metresEast, int metresSouth) {
    var slot = selection.current();
    var places = model.cloud().get().places();
    if (!moves.allowed() || !places.has(slot)) {
      return;
    }
    var drag = running ? model.drag().get() : null;
    var x = drag == null ? places.x(slot) : drag.x();
    var y = drag == null ? places.y(slot) : drag.y();
    var metre = 1 / Mercator.metres(y);
    running = true;
    moves.show(slot, x + metresEast * metre, y + metresSouth * metre);
  }

  /** The run is over: one step. */
  void finish() {
    if (running) {
      running = false;
      moves.drop();
    }
  }

  /** The run is given up. */
  void cancel() {
    running = false;
    moves.cancel();
  }
}
