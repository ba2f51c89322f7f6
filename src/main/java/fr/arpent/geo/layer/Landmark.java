package fr.arpent.geo.layer;

import fr.arpent.geo.LonLat;

/**
 * A place that people know.
 *
 * @param kind the file's own word for what it is
 */
public record Landmark(String name, String kind, LonLat place) {}
