/** Tests of the street plan. */
@NullMarked
package fr.arpent.sample.plan;

import org.jspecify.annotations.NullMarked;
