/** Checks of the header and of all rows together: labels, keys, values that repeat. */
@NullMarked
package fr.arpent.check.table;

import org.jspecify.annotations.NullMarked;
