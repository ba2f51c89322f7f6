/**
 * The visit: point after point with one key each. What the keys do is in {@link
 * fr.arpent.ui.visit.VisitModel}, which needs no running toolkit; the panes only show it. Put
 * together by the window.
 */
@NullMarked
package fr.arpent.ui.visit;

import org.jspecify.annotations.NullMarked;
