package fr.arpent.sample.plan;

import org.locationtech.jts.math.Vector2D;

/**
 * A door that needs a number.
 *
 * @param street index of the street
 * @param along metres from the street's start
 * @param left whether it is on the left of the street
 * @param building index of the building, or -1
 */
record Entrance(int street, double along, boolean left, Vector2D door, int building) {}
