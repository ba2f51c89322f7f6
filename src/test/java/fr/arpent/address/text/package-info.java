/** Tests of the package of the same name. */
@NullMarked
package fr.arpent.address.text;

import org.jspecify.annotations.NullMarked;
