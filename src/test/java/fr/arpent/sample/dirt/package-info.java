/** Tests of the sample town: dirt. */
@NullMarked
package fr.arpent.sample.dirt;

import org.jspecify.annotations.NullMarked;
