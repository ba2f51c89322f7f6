package fr.arpent.ui.map.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the visit shows on the map around the point it has come to.
 *
 * @param slot of the point it has come to; -1 for none
 * @param candidates addresses to choose from, in the order of their numbers from 1
 * @param sure whether the first may be taken by one key: it is then filled
 * @param callout what is proposed or asked
 * @param trail the slots of the next points, the nearest first
 */
public record VisitScene(
    int slot,
    List<Candidate> candidates,
    boolean sure,
    @Nullable Callout callout,
    List<Integer> trail) {

  /** Nothing. */
  public static final VisitScene NONE = new VisitScene(-1, List.of(), false, null, List.of());

  public VisitScene {
    candidates = List.copyOf(candidates);
    trail = List.copyOf(trail);
  }

  /** Where an address is, in degrees on WGS84. */
  public record Candidate(double lon, double lat) {}
}
