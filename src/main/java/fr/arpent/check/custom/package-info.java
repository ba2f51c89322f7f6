/**
 * The national validator's checks beyond Table Schema, which a schema asks for by name (key {@code
 * custom_checks}): one class each, one line each in {@link fr.arpent.check.custom.CustomChecks}.
 * They see typed values: what is empty or not of its type is nobody's business here.
 */
@NullMarked
package fr.arpent.check.custom;

import org.jspecify.annotations.NullMarked;
