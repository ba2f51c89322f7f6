/**
 * The street plan of the sample town: roads grown along a field of directions, squares, water,
 * parks, building footprints along the streets and their house numbers. All geometry is in
 * Lambert-93 metres. Only {@code fr.arpent.sample} calls it.
 */
@NullMarked
package fr.arpent.sample.plan;

import org.jspecify.annotations.NullMarked;
