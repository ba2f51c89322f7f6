package fr.arpent.sample.plan;

import org.locationtech.jts.geom.Polygon;

/**
 * A footprint.
 *
 * @param number what stands on the map inside it, such as "12bis"; empty for none
 * @param street the street's name; empty where the building has no number
 */
public record Building(Polygon footprint, String number, String street) {}
