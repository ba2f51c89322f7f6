/** The bicycle stands of the sample town, their dirty file and its truth. */
@NullMarked
package fr.arpent.sample.parking;

import org.jspecify.annotations.NullMarked;
