/** Tests of opening: what is asked, what is shown, what becomes of bad files. */
@NullMarked
package fr.arpent.ui.open;

import org.jspecify.annotations.NullMarked;
