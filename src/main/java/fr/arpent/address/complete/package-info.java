/**
 * Addresses while they are being typed: {@link fr.arpent.address.complete.Completer} answers each
 * letter. For the window.
 */
@NullMarked
package fr.arpent.address.complete;

import org.jspecify.annotations.NullMarked;
