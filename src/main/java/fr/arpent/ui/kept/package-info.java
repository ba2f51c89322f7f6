/**
 * How the window stood when a project was left, kept in it so that it is resumed exactly there: no
 * result depends on it, and a damaged record is as good as none. Used by the composition only.
 */
@NullMarked
package fr.arpent.ui.kept;

import org.jspecify.annotations.NullMarked;
