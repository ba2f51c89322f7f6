/**
 * Table Schema's JSON, read strictly and written back. A schema that the national validator would
 * refuse is refused with one {@link fr.arpent.base.Problem}; unknown properties are let be.
 */
@NullMarked
package fr.arpent.schema.json;

import org.jspecify.annotations.NullMarked;
