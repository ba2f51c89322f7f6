/**
 * A round shared among people and joined again.
 *
 * <p>{@link fr.arpent.visit.share.Parts} says whose points are whose; {@link
 * fr.arpent.visit.share.JoinRounds} brings what a colleague answered into a project, cell by cell;
 * where two people answered differently, {@link fr.arpent.visit.share.Differences} keeps both until
 * someone settles it. Files are copied and opened in {@code project}; the window and the command
 * line ask there.
 */
@NullMarked
package fr.arpent.visit.share;

import org.jspecify.annotations.NullMarked;
