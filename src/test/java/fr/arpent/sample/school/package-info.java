/** Tests of the sample town: school. */
@NullMarked
package fr.arpent.sample.school;

import org.jspecify.annotations.NullMarked;
