/**
 * The window put together: the one place of {@code ui} that knows all panes. Everything else in
 * {@code ui} is handed what it needs by constructors.
 */
@NullMarked
package fr.arpent.ui;

import org.jspecify.annotations.NullMarked;
