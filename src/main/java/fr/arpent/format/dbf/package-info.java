/**
 * dBASE tables (.dbf) of dBASE III and IV, FoxPro and the GIS programs that still write them, alone
 * or as the attributes of a shapefile. Read, not written.
 *
 * <p>Uses {@code format.encoding}, {@code format.sheet} and the contract of {@code format}.
 */
@NullMarked
package fr.arpent.format.dbf;

import org.jspecify.annotations.NullMarked;
