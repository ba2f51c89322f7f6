/** Tests of the sample town: file. */
@NullMarked
package fr.arpent.sample.file;

import org.jspecify.annotations.NullMarked;
