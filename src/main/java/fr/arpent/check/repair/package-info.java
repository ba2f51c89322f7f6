/**
 * Repairs: a certain better text for a wrong one, the question where two are possible, and the
 * operations that make them.
 */
@NullMarked
package fr.arpent.check.repair;

import org.jspecify.annotations.NullMarked;
