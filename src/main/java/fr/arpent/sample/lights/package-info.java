/** The traffic lights of the sample town: an old workbook, its dBASE twin and their truth. */
@NullMarked
package fr.arpent.sample.lights;

import org.jspecify.annotations.NullMarked;
