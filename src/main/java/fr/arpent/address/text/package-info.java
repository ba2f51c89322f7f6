/**
 * Addresses as words: text folded to plain letters, cut into tokens with one key for all ways to
 * write a word, and how like two words are by letters and by sound. Knows no base of addresses; the
 * search of one and the geocoder read names and questions with the same {@link
 * fr.arpent.address.text.Tokens}.
 */
@NullMarked
package fr.arpent.address.text;

import org.jspecify.annotations.NullMarked;
