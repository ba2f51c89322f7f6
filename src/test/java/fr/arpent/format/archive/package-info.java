/** Tests of archives and their XML parts. */
@NullMarked
package fr.arpent.format.archive;

import org.jspecify.annotations.NullMarked;
