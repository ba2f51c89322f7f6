/**
 * OpenDocument spreadsheets, of LibreOffice and others: {@code content.xml} read and written as a
 * stream of our own.
 *
 * <p>Why no library: ODFDOM holds the whole document as objects (36,000 rows take gigabytes), SODS
 * holds the whole sheet and knows neither hidden rows nor what a cell shows, jOpenDocument has had
 * no release for ten years and is GPL, FastODS only writes.
 *
 * <p>Uses {@code format.archive}, {@code format.sheet} and the contract of {@code format}.
 */
@NullMarked
package fr.arpent.format.ods;

import org.jspecify.annotations.NullMarked;
