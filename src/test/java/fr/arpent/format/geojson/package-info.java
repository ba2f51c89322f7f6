/** Tests of GeoJSON. */
@NullMarked
package fr.arpent.format.geojson;

import org.jspecify.annotations.NullMarked;
