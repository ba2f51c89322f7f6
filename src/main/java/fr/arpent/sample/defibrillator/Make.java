package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import java.util.List;

/** A model on the market and how its serial numbers look. */
record Make(String maker, String model, String prefix) {
  static final List<Make> ALL =
      List.of(
          new Make("Schiller", "FRED Easyport", "0"),
          new Make("Schiller", "FRED PA-1", "0"),
          new Make("Zoll", "AED Plus", "X"),
          new Make("Zoll", "AED 3", "AR"),
          new Make("Philips", "HS1", "A"),
          new Make("Physio-Control", "Lifepak CR2", "4"),
          new Make("Defibtech", "Lifeline View", "1"));

  String serial(Dice dice) {
    return prefix
        + dice.whole(10, 24)
        + dice.pick("B", "E", "K", "L")
        + dice.whole(100_000, 999_999);
  }
}
