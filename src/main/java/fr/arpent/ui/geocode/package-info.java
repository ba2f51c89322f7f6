/**
 * From addresses to places, in the window: the pane that looks for the addresses of the rows, the
 * walk through those that are not sure, and the box in which one address is looked for. What
 * happens is in {@link fr.arpent.ui.geocode.GeocodeModel} and {@link
 * fr.arpent.ui.geocode.ReviewModel}, which need no running toolkit; the panes only show it. Put
 * together by the window.
 */
@NullMarked
package fr.arpent.ui.geocode;

import org.jspecify.annotations.NullMarked;
