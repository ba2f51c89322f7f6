/**
 * What leaves the program: clean files ({@link fr.arpent.publish.Export}) with the verdict told
 * before they are written ({@link fr.arpent.publish.ExportPreview}), and in {@code workbook} the
 * coloured workbook for colleagues. Pure functions of a table and what was found in it; called by
 * the command line and the window, and may use everything but those two.
 */
@NullMarked
package fr.arpent.publish;

import org.jspecify.annotations.NullMarked;
