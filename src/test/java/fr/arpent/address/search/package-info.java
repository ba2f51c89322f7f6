/** Tests of the package of the same name. */
@NullMarked
package fr.arpent.address.search;

import org.jspecify.annotations.NullMarked;
