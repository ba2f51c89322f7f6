/** Tests of character encodings. */
@NullMarked
package fr.arpent.format.encoding;

import org.jspecify.annotations.NullMarked;
