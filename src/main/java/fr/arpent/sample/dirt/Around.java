package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;

/** Something stuck to the value: a unit, a stray space, a question mark. */
public record Around(String kind, String before, String after) implements Spoiler {
  /** A number with its unit in the cell. */
  public static Around unit(String unit) {
    return new Around("unit", "", unit);
  }

  /** A space at an end; it may be one that does not break. */
  public static Around spaces(String before, String after) {
    return new Around("stray-space", before, after);
  }

  @Override
  public boolean fits(String clean) {
    return !clean.isEmpty();
  }

  @Override
  public String spoil(String clean, Dice dice) {
    return before + clean + after;
  }
}
