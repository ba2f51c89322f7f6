/**
 * Checks of one value: what they find depends on the text and its field alone, so each distinct
 * text is looked at once.
 */
@NullMarked
package fr.arpent.check.cell;

import org.jspecify.annotations.NullMarked;
