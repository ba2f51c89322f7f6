package fr.arpent.ui.map.model;

/**
 * A place shown on the map that is no row: an address to choose, or one that was looked for.
 *
 * @param lon degrees on WGS84
 * @param lat degrees on WGS84
 * @param number the digit that chooses it; 0 for one that stands alone, with its words beside
 * @param firm whether it is the one chosen
 * @param words what it is
 */
public record MapPin(double lon, double lat, int number, boolean firm, String words) {}
