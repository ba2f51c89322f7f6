/**
 * The types of Table Schema: which texts are a value, and which value. Follows frictionless-py 5,
 * the engine under the national validator, where it differs from the specification. The types are a
 * closed family: {@link fr.arpent.schema.type.FieldType}.
 *
 * <p>Values are plain objects that are equal exactly when the types say so: numbers are a {@code
 * Long} where they are whole and fit, else a {@code BigDecimal} without trailing zeros (or a {@code
 * Double} for what is no finite decimal). See {@link fr.arpent.schema.type.Values}.
 */
@NullMarked
package fr.arpent.schema.type;

import org.jspecify.annotations.NullMarked;
