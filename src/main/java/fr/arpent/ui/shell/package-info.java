/**
 * The window itself: toolbar, the two panes, the dock below, the status bar, what lies over them
 * (palette, dialogs, messages). It arranges panes it is handed and knows what none of them does.
 * Used by the composition only.
 */
@NullMarked
package fr.arpent.ui.shell;

import org.jspecify.annotations.NullMarked;
