/**
 * Coordinates in cells.
 *
 * <p>{@link fr.arpent.geo.position.CoordinateText} and {@link fr.arpent.geo.position.PairText} read
 * what people write; {@link fr.arpent.geo.position.PositionColumns} says which columns hold the
 * positions of a table, in which order and system, and is kept as the table's setting {@code
 * geo.position}; {@link fr.arpent.geo.position.PositionSearch} finds it out from headers and
 * values. The operations accept a hypothesis, convert, swap, place and reproject; their one list is
 * {@link fr.arpent.geo.position.GeoOperations}.
 */
@NullMarked
package fr.arpent.geo.position;

import org.jspecify.annotations.NullMarked;
