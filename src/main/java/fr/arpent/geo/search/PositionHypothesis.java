package fr.arpent.geo.search;

import fr.arpent.base.Message;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PositionColumns;

/**
 * One way to understand where the points of a table are.
 *
 * @param columns which columns, in which order and system
 * @param crs the system
 * @param score from 0 to 1, the higher the likelier
 * @param filled how many of the rows looked at hold anything in these columns
 * @param read how many of them give a position
 * @param home how many of those lie in the town, or in France when the town is not known
 * @param inFrance how many lie in France
 * @param stray how many lie elsewhere but would be at home with longitude and latitude exchanged
 * @param extent of the middle nine tenths of the points
 * @param middle the median of the points
 * @param againstHeaders whether the headers say the other order
 * @param verdict where the points fall, in words
 */
public record PositionHypothesis(
    PositionColumns columns,
    Crs crs,
    double score,
    int filled,
    int read,
    int home,
    int inFrance,
    int stray,
    Extent extent,
    LonLat middle,
    boolean againstHeaders,
    Message verdict) {

  /** Whether most points are where they should be. */
  public boolean plausible() {
    return read > 0 && home * 2 >= read && read * 2 >= filled;
  }
}
