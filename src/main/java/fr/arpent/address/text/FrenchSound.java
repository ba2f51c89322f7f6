package fr.arpent.address.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A key of how a French word sounds: words that a French reader would say alike mostly have the
 * same. Written in capitals for sounds and small letters for letters.
 */
public final class FrenchSound {
  /** One rule of spelling: what is written, and what is said. */
  private record Rule(Pattern written, String said) {
    Rule(String written, String said) {
      this(Pattern.compile(written), said);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule("[^a-z]", ""),
          new Rule("(e?aux?|ault|aud|ots?|oes?)$", "O"),
          new Rule("e?au", "O"),
          new Rule("ph", "f"),
          new Rule("sch|sh|ch(?=[lrn])", "S"),
          new Rule("ch", "S"),
          new Rule("c(?=[eiy])", "s"),
          new Rule("sc(?=[eiy])", "s"),
          new Rule("g(?=[eiy])", "j"),
          new Rule("je(?=[ao])", "j"),
          new Rule("gu(?=[eiy])", "g"),
          new Rule("qu|q|ck|c|k", "K"),
          new Rule("x", "Ks"),
          new Rule("gn", "N"),
          new Rule("([vm]il)l(?=e)", "$1"),
          new Rule("(?<=[aeiou])ill?(?=[aeiouy]|es?$)", "Y"),
          new Rule("ill(?=[aeiouy]|e?s?$)", "iY"),
          new Rule("y", "i"),
          new Rule("h", ""),
          new Rule("w", "v"),
          new Rule("z", "s"),
          new Rule("oeu|eu", "E"),
          new Rule("ou", "U"),
          new Rule("oi", "W"),
          new Rule("(ain|ein|in|im|en(?=ne))(?![aeiouEOUnm])", "I"),
          new Rule("(an|am|en|em)(?![aeiouEOUnm])", "A"),
          new Rule("(on|om)(?![aeiouEOUnm])", "B"),
          new Rule("ai|ei|ee|(er|ez|et)$", "G"),
          new Rule("o", "O"),
          new Rule("(.)\\1+", "$1"),
          new Rule("(?<=..)(ts|ds|ps|es|Ks|e|s|t|d|p)$", ""));

  private FrenchSound() {}

  /** The key of a folded word; empty for what has no letters. */
  public static String of(String word) {
    var sound = word;
    for (var rule : RULES) {
      sound = rule.written.matcher(sound).replaceAll(rule.said);
    }
    return sound;
  }
}
