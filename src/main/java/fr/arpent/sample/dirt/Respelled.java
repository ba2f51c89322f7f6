package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;

/** One value of a closed list, as another hand spells it. */
public record Respelled(String kind, String clean, String dirty) implements Spoiler {
  /** Another spelling of the value. */
  public Respelled(String clean, String dirty) {
    this("spelling", clean, dirty);
  }

  @Override
  public boolean fits(String value) {
    return value.equals(clean);
  }

  @Override
  public String spoil(String value, Dice dice) {
    return dirty;
  }
}
