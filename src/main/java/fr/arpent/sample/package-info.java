/**
 * The sample town "Vernelle-le-Lac": a fictional French town made by a seeded generator, with files
 * as dirty as those that towns really send and the truth beside them. Used by the first-run screen,
 * the demo and the tests of every feature; it uses nothing of the program but plain libraries.
 */
@NullMarked
package fr.arpent.sample;

import org.jspecify.annotations.NullMarked;
