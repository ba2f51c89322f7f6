/** Tests of the sample town: defibrillator. */
@NullMarked
package fr.arpent.sample.defibrillator;

import org.jspecify.annotations.NullMarked;
