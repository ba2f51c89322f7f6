/**
 * The window without a screen: the main job of {@code demo} done in a window that nobody sees, and
 * pictures of it. May use {@code fr.arpent.ui} and all below; used by {@code fr.arpent} and by the
 * program that makes the pictures of the documentation.
 */
@NullMarked
package fr.arpent.ui.story;

import org.jspecify.annotations.NullMarked;
