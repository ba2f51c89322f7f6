/**
 * Checking: a table and a schema give {@link fr.arpent.check.Findings}.
 *
 * <p>A {@link fr.arpent.check.Finding} is a value: a stable code, a severity, a place, what is
 * wrong and what is expected as messages, and the certain {@link fr.arpent.check.repair.Repair}
 * where there is one. Whatever depends on one value alone is decided once per distinct value of a
 * column ({@link fr.arpent.check.CellCheck}), so that a million equal errors are one finding; what
 * depends on a row ({@link fr.arpent.check.RowCheck}) or on all rows ({@link
 * fr.arpent.check.KeyCheck}) is kept in a form that one edited cell changes in a few microseconds.
 * Advice that weighs many rows against one another ({@link fr.arpent.check.Survey}) is looked for
 * again only when a cell of its columns changed.
 *
 * <p>The checks are one class each in {@code cell}, {@code row}, {@code column}, {@code table} and
 * {@code place}, and stand in one list, {@link fr.arpent.check.Checks}. {@code repair} holds
 * repairs and the operations that make them, {@code matching} which column is which field. May use
 * {@code table}, {@code schema}, {@code step} and {@code geo}.
 */
@NullMarked
package fr.arpent.check;

import org.jspecify.annotations.NullMarked;
