/**
 * The visit: a round over the points of a table, one decision a point.
 *
 * <p>What is decided is in the log and nowhere else: the order of the round is a setting of the
 * table ({@link fr.arpent.visit.Round}), the decisions are marks of rows ({@link
 * fr.arpent.visit.Mark}) and the steps that made them. {@link fr.arpent.visit.RoundView} derives
 * from both what the visit bar shows, the point it has come to above all. {@code visit.order} finds
 * an order that walks, {@code visit.proposal} the addresses to choose from. No window here: keys,
 * field and map are {@code ui.visit}.
 */
@NullMarked
package fr.arpent.visit;

import org.jspecify.annotations.NullMarked;
