/** Tests of what is offered about a table just read. */
@NullMarked
package fr.arpent.format.tidy;

import org.jspecify.annotations.NullMarked;
