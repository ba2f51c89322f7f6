/**
 * The addresses proposed for a point, and the rule that says whether one key may take the first.
 * Used by the window's visit; pure functions of the point, its present address and the index.
 */
@NullMarked
package fr.arpent.visit.proposal;

import org.jspecify.annotations.NullMarked;
