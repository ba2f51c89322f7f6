/**
 * Character encodings of text files: which one a file is in, and its text as UTF-8 with the places
 * of bytes that mean nothing. For the text formats; uses {@code base} and the contract of {@code
 * format}.
 */
@NullMarked
package fr.arpent.format.encoding;

import org.jspecify.annotations.NullMarked;
