/** Writes each file of the sample town. Only {@code fr.arpent.sample} calls it. */
@NullMarked
package fr.arpent.sample.file;

import org.jspecify.annotations.NullMarked;
