/** Tests of the sample town: parking. */
@NullMarked
package fr.arpent.sample.parking;

import org.jspecify.annotations.NullMarked;
