/**
 * Orders that walk: the nearest point next, then shortened by turning stretches round; or street
 * after street. Pure functions of places; used by the operation that starts a round.
 */
@NullMarked
package fr.arpent.visit.order;

import org.jspecify.annotations.NullMarked;
