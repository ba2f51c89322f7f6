/** Tests of what can be put in order. */
@NullMarked
package fr.arpent.ui.tidy;

import org.jspecify.annotations.NullMarked;
