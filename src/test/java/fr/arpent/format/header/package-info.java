/** Tests of finding the header. */
@NullMarked
package fr.arpent.format.header;

import org.jspecify.annotations.NullMarked;
