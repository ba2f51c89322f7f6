package fr.arpent.address.geocode;

import java.util.Locale;

/** How sure the answer of a row is. */
public enum Pile {
  /** At least {@value Pile#SURE_FROM}, or somebody chose it. */
  SURE,
  /** At least {@value Pile#REVIEW_FROM}: right more often than not. */
  REVIEW,
  /** Less, or nothing at all. */
  MISSING,
  /** The row has no address to look for. */
  BLANK;

  static final double SURE_FROM = 0.8;
  static final double REVIEW_FROM = 0.6;

  /** Its stable word. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Pile of(String status, String score) {
    return switch (status) {
      case ChooseAnswer.STATUS -> SURE;
      case "ok" -> of(number(score));
      case "skipped" -> BLANK;
      default -> MISSING;
    };
  }

  private static Pile of(double score) {
    return score >= SURE_FROM ? SURE : score >= REVIEW_FROM ? REVIEW : MISSING;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
