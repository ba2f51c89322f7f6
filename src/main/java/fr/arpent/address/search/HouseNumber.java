package fr.arpent.address.search;

import fr.arpent.geo.LonLat;

/**
 * A house number of a street.
 *
 * @param number 0 for a named place without numbers
 * @param repetition as the file has it, mostly empty
 * @param place where it is
 * @param position what stands there, in the file's word
 * @param oddId its id where it is not made of street, number and repetition; else empty
 */
public record HouseNumber(
    int number, String repetition, LonLat place, String position, String oddId) {}
