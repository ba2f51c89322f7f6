/** Which column of a table is which field of a schema: what is decided, and what is proposed. */
@NullMarked
package fr.arpent.check.matching;

import org.jspecify.annotations.NullMarked;
