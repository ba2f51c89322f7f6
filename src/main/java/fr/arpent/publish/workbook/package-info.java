/**
 * The coloured workbook for colleagues: the table with what was found in its cells, and sheets that
 * explain it. {@link fr.arpent.publish.workbook.AnnotatedWorkbook} is the door; {@link
 * fr.arpent.publish.workbook.TemplateWorkbook} is the same with nothing in it yet; {@link
 * fr.arpent.publish.workbook.RowKey} and {@link fr.arpent.publish.workbook.Layout} tell how to find
 * rows and columns again in a workbook that comes back.
 */
@NullMarked
package fr.arpent.publish.workbook;

import org.jspecify.annotations.NullMarked;
