/** Tests of the pane that looks for addresses. */
@NullMarked
package fr.arpent.ui.geocode;

import org.jspecify.annotations.NullMarked;
