/** Tests of what leaves the program. */
@NullMarked
package fr.arpent.publish;

import org.jspecify.annotations.NullMarked;
