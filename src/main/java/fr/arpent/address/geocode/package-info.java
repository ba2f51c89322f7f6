/**
 * From the text of an address to its place. {@link fr.arpent.address.geocode.QuestionReader} reads
 * the text into an {@link fr.arpent.address.geocode.Asked}, {@link
 * fr.arpent.address.geocode.Geocoder} looks for streets like it and weighs each: how dear is it to
 * explain the words of the question by this street, and the words of the street by this question?
 * The prices are those of logarithms of chances, so that what all candidates cost tells how sure
 * the cheapest is. {@link fr.arpent.address.geocode.GeocodeAddresses} does it for a table.
 */
@NullMarked
package fr.arpent.address.geocode;

import org.jspecify.annotations.NullMarked;
