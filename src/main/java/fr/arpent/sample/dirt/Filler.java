package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;

/** A cell that somebody emptied, or filled with a word or number that means "unknown". */
public record Filler(String kind, String dirty) implements Spoiler {
  /** A required cell left empty. */
  public static Filler empty() {
    return new Filler("missing", "");
  }

  /** A word or number that stands for "unknown". */
  public static Filler unknown(String word) {
    return new Filler("unknown-marker", word);
  }

  @Override
  public boolean fits(String clean) {
    return !clean.isEmpty() && !clean.equals(dirty);
  }

  @Override
  public String spoil(String clean, Dice dice) {
    return dirty;
  }
}
