/** Tests of dBASE tables. */
@NullMarked
package fr.arpent.format.dbf;

import org.jspecify.annotations.NullMarked;
