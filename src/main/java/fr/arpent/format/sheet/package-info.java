/**
 * What the sheets of all workbooks have in common, whatever their format: which of several is
 * meant, blank rows and columns trimmed by content, hidden and merged cells told, numbers as text,
 * cells that a spreadsheet could take for formulas. For {@code workbook}, {@code ods} and the other
 * formats of numbers; uses the contract of {@code format} and {@code format.header}.
 */
@NullMarked
package fr.arpent.format.sheet;

import org.jspecify.annotations.NullMarked;
