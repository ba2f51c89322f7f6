package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;

/** A kind of fault that a cell can have. */
public interface Spoiler {
  /** A stable word for it, as in {@link Fault#kind}. */
  String kind();

  /** Whether that right value can be spoilt so. */
  boolean fits(String clean);

  /** The wrong value, different from the right one. */
  String spoil(String clean, Dice dice);
}
