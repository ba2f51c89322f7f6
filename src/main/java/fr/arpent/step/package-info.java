/**
 * Steps: what was asked and what happened.
 *
 * <p>An {@link fr.arpent.step.Operation} is a request with its parameters; run on a {@link
 * fr.arpent.step.State} it gives a {@link fr.arpent.step.Change}, one of a small closed family of
 * frozen values. A {@link fr.arpent.step.Step} is both with who, when and after which step. The
 * {@link fr.arpent.step.History} is a tree of steps with a position in it; undoing moves the
 * position, it never removes. A change says through its {@link fr.arpent.step.Footprint} what it
 * touched, and that alone drives re-checking and merging.
 *
 * <p>May use {@code table} and {@code schema}. Operations live in the packages of their features
 * and are handed in as a list of {@link fr.arpent.step.OperationKind}s.
 */
@NullMarked
package fr.arpent.step;

import org.jspecify.annotations.NullMarked;
