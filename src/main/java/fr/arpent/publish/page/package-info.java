/**
 * What was found in a table as one page for a browser: {@link fr.arpent.publish.page.FindingsPage}.
 * The page needs nothing else, runs nothing and fetches nothing. Called by the command line and the
 * window.
 */
@NullMarked
package fr.arpent.publish.page;

import org.jspecify.annotations.NullMarked;
