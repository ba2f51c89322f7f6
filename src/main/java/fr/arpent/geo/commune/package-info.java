/**
 * The communes of France by code, name and postcode, from a list that comes with the program. Used
 * to say that a code, a name and a postcode do not go together.
 */
@NullMarked
package fr.arpent.geo.commune;

import org.jspecify.annotations.NullMarked;
