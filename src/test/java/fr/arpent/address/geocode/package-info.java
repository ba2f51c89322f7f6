/** Tests of the geocoder, with a maker of dirty addresses. */
@NullMarked
package fr.arpent.address.geocode;

import org.jspecify.annotations.NullMarked;
