/** Tests of the coloured workbook, read back as a colleague's spreadsheet would. */
@NullMarked
package fr.arpent.publish.workbook;

import org.jspecify.annotations.NullMarked;
