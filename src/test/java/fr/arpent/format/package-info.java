/** Tests of the contract of file formats. */
@NullMarked
package fr.arpent.format;

import org.jspecify.annotations.NullMarked;
