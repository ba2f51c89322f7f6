/**
 * The faults of real files, one small class a kind, and the log of where each was put. Only {@code
 * fr.arpent.sample} calls it.
 */
@NullMarked
package fr.arpent.sample.dirt;

import org.jspecify.annotations.NullMarked;
