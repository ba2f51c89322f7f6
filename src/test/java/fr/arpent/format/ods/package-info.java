/** Tests of OpenDocument spreadsheets. */
@NullMarked
package fr.arpent.format.ods;

import org.jspecify.annotations.NullMarked;
