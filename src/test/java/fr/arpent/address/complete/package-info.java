/** Tests of what is found while an address is typed. */
@NullMarked
package fr.arpent.address.complete;

import org.jspecify.annotations.NullMarked;
