package fr.arpent.ui.grid;

import java.util.List;
import java.util.Map;

/** Turns yes into no and back, in the words that the cell uses. */
final class YesNo {
  private static final Map<String, String> OPPOSITE =
      Map.ofEntries(
          Map.entry("true", "false"),
          Map.entry("false", "true"),
          Map.entry("True", "False"),
          Map.entry("False", "True"),
          Map.entry("TRUE", "FALSE"),
          Map.entry("FALSE", "TRUE"),
          Map.entry("oui", "non"),
          Map.entry("non", "oui"),
          Map.entry("Oui", "Non"),
          Map.entry("Non", "Oui"),
          Map.entry("OUI", "NON"),
          Map.entry("NON", "OUI"),
          Map.entry("vrai", "faux"),
          Map.entry("faux", "vrai"),
          Map.entry("VRAI", "FAUX"),
          Map.entry("FAUX", "VRAI"),
          Map.entry("yes", "no"),
          Map.entry("no", "yes"),
          Map.entry("1", "0"),
          Map.entry("0", "1"));

  private YesNo() {}

  /**
   * The opposite of {@code text}; of an empty or another text, yes.
   *
   * @param choices the two allowed values if there are just two, else empty; the first is yes
   */
  static String flipped(String text, List<String> choices) {
    if (choices.size() == 2) {
      return choices.get(choices.indexOf(text) == 0 ? 1 : 0);
    }
    return OPPOSITE.getOrDefault(text, "true");
  }
}
