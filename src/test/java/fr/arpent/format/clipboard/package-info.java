/** Tests of cells on the clipboard. */
@NullMarked
package fr.arpent.format.clipboard;

import org.jspecify.annotations.NullMarked;
