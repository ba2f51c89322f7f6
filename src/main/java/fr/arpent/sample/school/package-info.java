/** The school sectors of the sample town, as polygons in metres, and their truth. */
@NullMarked
package fr.arpent.sample.school;

import org.jspecify.annotations.NullMarked;
