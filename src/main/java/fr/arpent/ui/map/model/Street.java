package fr.arpent.ui.map.model;

import fr.arpent.geo.layer.Street.Rank;

/**
 * A street of the ground.
 *
 * @param name empty when it has none
 * @param rank how it is drawn against others
 * @param metres its width
 * @param line {@code x, y, x, y…} in the Mercator square; kept, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // large, shared, never compared
public record Street(String name, Rank rank, double metres, double[] line) {}
