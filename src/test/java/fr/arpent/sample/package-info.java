/** Tests of the sample town. */
@NullMarked
package fr.arpent.sample;

import org.jspecify.annotations.NullMarked;
