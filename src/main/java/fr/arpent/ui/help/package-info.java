/** The table of keys and what the program is. Used by the composition only. */
@NullMarked
package fr.arpent.ui.help;

import org.jspecify.annotations.NullMarked;
