/** Tests of Excel's workbooks. */
@NullMarked
package fr.arpent.format.workbook;

import org.jspecify.annotations.NullMarked;
