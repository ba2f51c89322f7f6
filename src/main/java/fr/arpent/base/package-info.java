/**
 * What every other package may lean on and that knows nothing of the domain: a {@link
 * fr.arpent.base.Message} is a stable code with its facts (never a sentence), a {@link
 * fr.arpent.base.Problem} a message with its place, {@link fr.arpent.base.Progress} how long work
 * tells where it is and learns that it was cancelled. Uses the JDK only; open to all.
 */
@NullMarked
package fr.arpent.base;

import org.jspecify.annotations.NullMarked;
