/**
 * Which columns of the table are shown, and in which order; no table is changed. Used by the
 * composition only.
 */
@NullMarked
package fr.arpent.ui.columns;

import org.jspecify.annotations.NullMarked;
