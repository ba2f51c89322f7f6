/** Tests of which columns make an address. */
@NullMarked
package fr.arpent.address.columns;

import org.jspecify.annotations.NullMarked;
