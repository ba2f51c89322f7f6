package fr.arpent.address.geocode;

import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Edits;
import fr.arpent.address.text.FrenchSound;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What it costs to take a word of a question for a word of a name. Safe for all threads. */
final class WordPrices {
  /** Two words that have nothing to do with each other. */
  static final double NEVER = 1e6;

  private static final double SHORT_FORM = 0.02;
  private static final double SOUND = 0.6;
  private static final double NEAR_SOUND = 2.4;
  private static final double EDIT = 0.7;
  private static final double EDIT_SHARE = 2.4;

  /** The first letter of a word is seldom the wrong one. */
  private static final double FIRST_LETTER = 0.5;

  private static final double CUT = 0.7;
  private static final double CUT_LETTER = 0.08;
  private static final double CUT_TO_TWO = 0.6;
  private static final double INITIAL = 0.8;
  private static final double SKELETON = 1.4;

  /** A word that is another's name everywhere else was hardly meant to be this one. */
  private static final double REAL_WORD = 1.5;

  private static final int REMEMBERED = 50_000;

  private final StreetSearch search;
  private final Map<String, String> sounds = new ConcurrentHashMap<>();

  WordPrices(StreetSearch search) {
    this.search = search;
  }

  /** The price, {@link #NEVER} for words that are not alike. */
  double of(Token asked, Token name) {
    if (asked.text().equals(name.text())) {
      return 0;
    }
    if (asked.key().equals(name.key())) {
      return SHORT_FORM;
    }
    if (asked.isNumber() || name.isNumber() || asked.kind() == Kind.STOP) {
      return NEVER;
    }
    return unlike(asked, name);
  }

  /** The price of a word for several of a name, written as one. */
  double ofText(Token asked, String joined) {
    return asked.isNumber() ? NEVER : letters(asked.text(), joined);
  }

  /** The price of several words, written as one, for a word of a name. */
  double ofText(String joined, Token name) {
    return name.isNumber() ? NEVER : letters(joined, name.text());
  }

  private double unlike(Token asked, Token name) {
    var one = asked.text();
    var other = name.text();
    var real = isRealWord(asked);
    var best = Math.min(letters(one, other), shortened(one, other, name, real));
    if (best > SOUND && one.length() > 2 && other.length() > 2) {
      best = Math.min(best, sound(one, other));
    }
    return best < NEVER && best > 0 && real ? best + REAL_WORD : best;
  }

  private boolean isRealWord(Token asked) {
    return asked.text().length() > 2 && search.nameCount(asked.text()) > 0;
  }

  /** Letters put in, left out, changed or swapped. */
  private static double letters(String one, String other) {
    var length = Math.max(one.length(), other.length());
    var edits = Edits.between(one, other, Edits.allowed(length));
    if (edits > Edits.allowed(length)) {
      return NEVER;
    }
    var first = one.charAt(0) == other.charAt(0) ? 0 : FIRST_LETTER;
    return edits * EDIT + edits * edits * EDIT_SHARE / length + first;
  }

  private static double shortened(String one, String other, Token name, boolean real) {
    if (one.length() >= other.length() || one.charAt(0) != other.charAt(0)) {
      return NEVER;
    }
    if (one.length() == 1) {
      return name.kind() == Kind.WORD ? INITIAL : NEVER;
    }
    if (other.startsWith(one)) {
      var little = one.length() == 2 ? CUT_TO_TWO : 0;
      return CUT + little + CUT_LETTER * (other.length() - one.length());
    }
    return one.length() <= 4 && !real && isSkeleton(one, other) ? SKELETON : NEVER;
  }

  /** Whether the letters of {@code one} stand in {@code other} in order, and end it or its stem. */
  private static boolean isSkeleton(String one, String other) {
    var at = 0;
    for (var i = 0; i < one.length(); i++) {
      at = other.indexOf(one.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return at >= other.length() - 1;
  }

  private double sound(String one, String other) {
    var said = sound(one);
    var meant = sound(other);
    if (said.length() < 2) {
      return NEVER;
    }
    if (said.equals(meant)) {
      return SOUND;
    }
    var near = said.length() > 3 && said.charAt(0) == meant.charAt(0);
    return near && Edits.between(said, meant, 1) <= 1 ? NEAR_SOUND : NEVER;
  }

  private String sound(String word) {
    if (sounds.size() > REMEMBERED) {
      sounds.clear();
    }
    return sounds.computeIfAbsent(word, FrenchSound::of);
  }

  /** How much a word of a name tells: 0 for one that all have, 1 for one that no other has. */
  double rarity(Token name) {
    var count = Math.max(search.nameCount(name.text()), 1);
    return 1 - Math.log(count) / Math.log(Math.max(search.count(), 2));
  }
}
