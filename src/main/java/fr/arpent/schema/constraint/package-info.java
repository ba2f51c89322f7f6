/**
 * The rules that a value of a field may break, one class each, as a closed family: {@link
 * fr.arpent.schema.constraint.Constraint}. Only {@code schema} makes them, {@code check} tries
 * them.
 */
@NullMarked
package fr.arpent.schema.constraint;

import org.jspecify.annotations.NullMarked;
