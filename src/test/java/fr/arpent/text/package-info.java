/** Tests of the bundles and of how messages become sentences. */
@NullMarked
package fr.arpent.text;

import org.jspecify.annotations.NullMarked;
