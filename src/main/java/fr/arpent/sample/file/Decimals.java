package fr.arpent.sample.file;

/** Numbers as text with a fixed count of decimals, the same in every country. */
public final class Decimals {
  private Decimals() {}

  /** The number rounded, with a point. */
  public static String of(double number, int decimals) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(number) * scale);
    String sign = number < 0 && scaled != 0 ? "-" : "";
    if (decimals == 0) {
      return sign + scaled;
    }
    String fraction = Long.toString(scale + scaled % scale).substring(1);
    return sign + scaled / scale + "." + fraction;
  }

  /** The number rounded, with a comma. */
  public static String comma(double number, int decimals) {
    return of(number, decimals).replace('.', ',');
  }
}
