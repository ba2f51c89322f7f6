/** The defibrillators of the sample town: a workbook kept by several hands, and its truth. */
@NullMarked
package fr.arpent.sample.defibrillator;

import org.jspecify.annotations.NullMarked;
