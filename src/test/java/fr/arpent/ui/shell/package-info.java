/** Tests of the frame of the window. */
@NullMarked
package fr.arpent.ui.shell;

import org.jspecify.annotations.NullMarked;
