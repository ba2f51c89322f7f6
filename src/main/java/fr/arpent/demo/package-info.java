/**
 * The main job done from end to end by the program itself on the sample town, through the same
 * operations as a person's: what is shown where there is no display, and what the pictures of the
 * window are taken of. May use {@code publish}, {@code sample} and what these rest on; used by
 * {@code ui} and {@code fr.arpent}.
 */
@NullMarked
package fr.arpent.demo;

import org.jspecify.annotations.NullMarked;
