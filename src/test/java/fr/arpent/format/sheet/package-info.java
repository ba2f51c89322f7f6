/** Tests of what sheets have in common. */
@NullMarked
package fr.arpent.format.sheet;

import org.jspecify.annotations.NullMarked;
