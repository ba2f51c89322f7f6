/**
 * Advice about where things are: points and the codes, names and postcodes of communes. One class
 * each; called by the list of checks.
 */
@NullMarked
package fr.arpent.check.place;

import org.jspecify.annotations.NullMarked;
