package fr.arpent.sample.lights;

import org.locationtech.jts.math.Vector2D;

/**
 * A junction or pedestrian crossing with traffic lights, as it really is.
 *
 * @param label what the town's file calls it
 * @param streets every street that meets there, in full, with " / " between
 * @param year in which it was put up
 * @param soundYear in which it got a sound for the blind, or 0
 * @param sound Aucun, Partiel or Tout
 * @param lanterns how many lights it has
 */
record Light(
    Vector2D place,
    String sector,
    String label,
    String streets,
    int year,
    int soundYear,
    String sound,
    int lanterns) {}
