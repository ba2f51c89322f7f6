package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;

/** A date written day/month/year that could as well be month/day/year. */
public record AmbiguousDate() implements Spoiler {
  @Override
  public String kind() {
    return "ambiguous-date";
  }

  @Override
  public boolean fits(String clean) {
    return clean.length() == 10
        && Integer.parseInt(clean.substring(8)) <= 12
        && !clean.substring(8).equals(clean.substring(5, 7));
  }

  @Override
  public String spoil(String clean, Dice dice) {
    return FrenchDate.written(clean);
  }
}
