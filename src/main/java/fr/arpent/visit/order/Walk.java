package fr.arpent.visit.order;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import java.util.List;

/**
 * A short walk through all places, from the north-west on: the nearest next, then made shorter by
 * turning stretches round wherever that helps (2-opt among each place's nearest neighbours). The
 * same places in the same order always give the same walk.
 */
public final class Walk {
  private static final Message WHAT = Message.of("visit.order.progress");
  private static final int NEIGHBOURS = 8;
  private static final int LONGEST_TURN = 25_000;
  private static final int OFTEN = 1024;
  private static final double WORTH_IT = 1e-6;

  private final Plane plane;
  private final Progress progress;
  private final int[] order;
  private final int[] position;

  private Walk(Plane plane, int[] order, Progress progress) {
    this.plane = plane;
    this.order = order;
    this.progress = progress;
    position = new int[order.length];
    for (var i = 0; i < order.length; i++) {
      position[order[i]] = i;
    }
  }

  /**
   * The order in which to walk through {@code places}: numbers from 0, each once.
   *
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public static int[] through(List<LonLat> places, Progress progress) {
    if (places.isEmpty()) {
      return new int[0];
    }
    var plane = Plane.of(places);
    var walk = new Walk(plane, nearestNext(plane, progress), progress);
    walk.shorten();
    return walk.order;
  }

  /** From the corner always to the nearest place not yet walked to. */
  static int[] nearestNext(Plane plane, Progress progress) {
    var cells = new Cells(plane);
    var order = new int[plane.size()];
    var at = plane.corner();
    for (var i = 0; i < order.length; i++) {
      if (i % OFTEN == 0) {
        progress.step(WHAT, i, order.length);
      }
      order[i] = at;
      cells.remove(at);
      at = cells.nearest(at);
    }
    return order;
  }

  private void shorten() {
    var cells = new Cells(plane);
    var neighbours = new int[order.length][];
    for (var i = 0; i < order.length; i++) {
      neighbours[i] = cells.nearest(i, NEIGHBOURS);
    }
    var waiting = new java.util.ArrayDeque<Integer>();
    var inLine = new java.util.BitSet();
    for (var place : order) {
      waiting.add(place);
      inLine.set(place);
    }
    for (var turn = 0L; !waiting.isEmpty(); turn++) {
      if (turn % OFTEN == 0) {
        progress.step(WHAT, 0, 0);
      }
      int place = waiting.remove();
      inLine.clear(place);
      for (var changed : improve(place, neighbours[place])) {
        if (!inLine.get(changed)) {
          inLine.set(changed);
          waiting.add(changed);
        }
      }
    }
  }

  /** Tries to bring a neighbour of {@code place} next to it; gives the places at changed ends. */
  private int[] improve(int place, int[] neighbours) {
    for (var neighbour : neighbours) {
      var a = Math.min(position[place], position[neighbour]);
      var b = Math.max(position[place], position[neighbour]);
      // Keeping the first end: …a [a+1 … b] b+1… becomes …a [b … a+1] b+1…
      if (tryTurn(a + 1, b)) {
        return ends(a, b);
      }
      // Keeping the last end: …a-1 [a … b-1] b… becomes …a-1 [b-1 … a] b…
      if (a > 0 && tryTurn(a, b - 1)) {
        return ends(a - 1, b - 1);
      }
    }
    return new int[0];
  }

  /** Turns the stretch from {@code from} to {@code to} round if the walk gets shorter. */
  private boolean tryTurn(int from, int to) {
    if (from < 1 || from >= to || to - from > LONGEST_TURN) {
      return false;
    }
    var before = plane.metres(order[from - 1], order[from]);
    var after = plane.metres(order[from - 1], order[to]);
    if (to + 1 < order.length) {
      before += plane.metres(order[to], order[to + 1]);
      after += plane.metres(order[from], order[to + 1]);
    }
    if (before - after <= WORTH_IT) {
      return false;
    }
    for (int i = from, j = to; i < j; i++, j--) {
      var kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    for (var i = from; i <= to; i++) {
      position[order[i]] = i;
    }
    return true;
  }

  private int[] ends(int a, int b) {
    return java.util.stream.IntStream.of(a, a + 1, b, b + 1)
        .filter(i -> i >= 0 && i < order.length)
        .map(i -> order[i])
        .toArray();
  }
}
