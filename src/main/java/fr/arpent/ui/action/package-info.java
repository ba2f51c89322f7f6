/**
 * Commands as data: one list ({@link fr.arpent.ui.action.Command}) gives menus, toolbar, palette,
 * keys and help. What a command does is said once, in {@link fr.arpent.ui.action.Actions}, by the
 * composition of the window; nothing here knows a feature.
 */
@NullMarked
package fr.arpent.ui.action;

import org.jspecify.annotations.NullMarked;
