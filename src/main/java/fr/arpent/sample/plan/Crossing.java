package fr.arpent.sample.plan;

import java.util.List;
import org.locationtech.jts.math.Vector2D;

/**
 * A place where streets meet.
 *
 * @param streets at least two, the most important first
 */
public record Crossing(Vector2D place, List<Street> streets) {}
