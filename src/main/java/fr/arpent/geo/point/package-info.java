/**
 * The points of a table, derived from its cells: longitude and latitude of each row, and which rows
 * are near. {@link fr.arpent.geo.point.PointIndex} is the index behind them and of use for any set
 * of places. Rebuilt from nothing or brought forward by the footprint of a step; kept by whoever
 * shows points.
 */
@NullMarked
package fr.arpent.geo.point;

import org.jspecify.annotations.NullMarked;
