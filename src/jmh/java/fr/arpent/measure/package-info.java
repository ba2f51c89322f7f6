/**
 * Benchmarks of whole jobs. {@link fr.arpent.measure.Benchmarks} runs them by name and prints each
 * as a ratio to its baseline, measured in the same run. May use everything; nothing uses it.
 */
@NullMarked
package fr.arpent.measure;

import org.jspecify.annotations.NullMarked;
