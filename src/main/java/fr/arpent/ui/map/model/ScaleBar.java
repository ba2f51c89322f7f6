package fr.arpent.ui.map.model;

/**
 * A round length and how long it is drawn.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param pixels what it measures on the map
 */
public record ScaleBar(double metres, double pixels) {

  /** The longest round length that measures no more than {@code most} pixels. */
  public static ScaleBar of(double pixelsPerMetre, double most) {
    var longest = most / pixelsPerMetre;
    var power = Math.pow(10, Math.floor(Math.log10(longest)));
    var metres = power;
    for (var times : new double[] {2, 5}) {
      if (times * power <= longest) {
        metres = times * power;
      }
    }
    return new ScaleBar(metres, metres * pixelsPerMetre);
  }
}
