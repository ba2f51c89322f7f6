package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;
import java.util.function.UnaryOperator;

/** A value written by another rule; fits wherever the rule changes something. */
public record Rewritten(String kind, UnaryOperator<String> rule) implements Spoiler {
  @Override
  public boolean fits(String clean) {
    return !clean.isEmpty() && !rule.apply(clean).equals(clean);
  }

  @Override
  public String spoil(String clean, Dice dice) {
    return rule.apply(clean);
  }
}
