/** Tests of the sample town: lights. */
@NullMarked
package fr.arpent.sample.lights;

import org.jspecify.annotations.NullMarked;
