/** Tests of CSV in every dialect. */
@NullMarked
package fr.arpent.format.csv;

import org.jspecify.annotations.NullMarked;
