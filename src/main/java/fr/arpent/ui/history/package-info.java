/**
 * What was done, step by step: looking at an earlier state, going back to it. The list is a value
 * made off the JavaFX thread; panes only show it. Used by the composition only.
 */
@NullMarked
package fr.arpent.ui.history;

import org.jspecify.annotations.NullMarked;
