package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;

/** A date written day/month/year; never one whose day could be taken for the month. */
public record FrenchDate() implements Spoiler {
  @Override
  public String kind() {
    return "french-date";
  }

  @Override
  public boolean fits(String clean) {
    return clean.length() == 10 && Integer.parseInt(clean.substring(8)) > 12;
  }

  @Override
  public String spoil(String clean, Dice dice) {
    return written(clean);
  }

  static String written(String iso) {
    return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
  }
}
