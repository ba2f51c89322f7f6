/**
 * The one place where messages become sentences: French and English bundles with plurals, numbers
 * and dates by locale. Serves the window, the command line and the workbooks alike; everything else
 * speaks in {@link fr.arpent.base.Message}s. May use {@code base} only.
 */
@NullMarked
package fr.arpent.text;

import org.jspecify.annotations.NullMarked;
