/**
 * What the map shows and where, without a toolkit: the projection, the view, the ground beneath,
 * the points of the table, the groups and stacks they form, what is drawn above them. Values are
 * immutable and made on any thread. Places are in the Web Mercator square (EPSG:3857 scaled to 0…1,
 * x to the east, y to the south), screens in pixels from the top left. Used by {@code ui.map.paint}
 * and {@code ui.map}.
 */
@NullMarked
package fr.arpent.ui.map.model;

import org.jspecify.annotations.NullMarked;
