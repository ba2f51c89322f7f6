package fr.arpent.ui.map;

/** Drags a selected point to another place; it keeps its distance from the pointer. */
final class MoveGesture implements Gesture {
  private final MapModel model;
  private final PointMoves moves;
  private final int slot;
  private final double offX;
  private final double offY;

  MoveGesture(MapModel model, PointMoves moves, int slot, double x, double y) {
    this.model = model;
    this.moves = moves;
    this.slot = slot;
    var view = model.view().get();
    var places = model.cloud().get().places();
    offX = view.screenX(places.x(slot)) - x;
    offY = view.screenY(places.y(slot)) - y;
  }

  @Override
  public void to(double x, double y) {
    var view = model.view().get();
    moves.show(slot, view.worldX(x + offX), view.worldY(y + offY));
  }

  @Override
  public void drop() {
    moves.drop();
  }

  @Override
  public void cancel() {
    moves.cancel();
  }
}
