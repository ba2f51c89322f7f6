/**
 * Remarks on the address base itself, noted during a round where the base is wrong: kept in a
 * setting of the table, told to the commune as a list. Used by the window and when rounds are
 * joined.
 */
@NullMarked
package fr.arpent.visit.remark;

import org.jspecify.annotations.NullMarked;
