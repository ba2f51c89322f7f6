/**
 * A coarse map of the world of our own making and the town's outline: enough to say in words where
 * points fall, without any network. Used to weigh hypotheses about coordinates and to say where
 * stray points lie.
 */
@NullMarked
package fr.arpent.geo.world;

import org.jspecify.annotations.NullMarked;
