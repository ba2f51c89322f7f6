/** Checks of one row: what they find depends on the values of that row alone. */
@NullMarked
package fr.arpent.check.row;

import org.jspecify.annotations.NullMarked;
