/**
 * Finds out where the points of a table are: {@link fr.arpent.geo.search.PositionSearch} weighs
 * columns, orders and systems by headers, values and where the points would fall, and gives
 * hypotheses with a verdict in words. Called when a file is opened and from the map's menu; changes
 * nothing.
 */
@NullMarked
package fr.arpent.geo.search;

import org.jspecify.annotations.NullMarked;
