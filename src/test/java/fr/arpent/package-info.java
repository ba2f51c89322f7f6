/** Tests of the whole house: the directions between packages and what every package owes. */
@NullMarked
package fr.arpent;

import org.jspecify.annotations.NullMarked;
