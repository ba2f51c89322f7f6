package fr.arpent.geo.search;

import fr.arpent.geo.position.PositionColumns;

/**
 * Columns in an order, still without a system.
 *
 * @param columns with any system
 * @param natural how well headers agree with this order: 1 they say so, 0.5 they say nothing, 0
 *     they say the opposite
 * @param epsg the system a header names, 0 when none
 * @param degrees whether a header says longitude or latitude
 */
record Candidate(PositionColumns columns, double natural, int epsg, boolean degrees) {

  /** The same the other way round. */
  Candidate swapped() {
    return new Candidate(columns.swapped(), 1 - natural, epsg, degrees);
  }

  /** Whether the headers say the opposite of this order. */
  boolean againstHeaders() {
    return natural < 0.5;
  }
}
