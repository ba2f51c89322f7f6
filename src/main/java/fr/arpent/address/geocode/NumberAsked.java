package fr.arpent.address.geocode;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The house numbers that a question may ask for in a street: what digits are left when the street's
 * own are taken, each with what may follow it, those that are most likely meant first.
 *
 * @param number in digits
 * @param repetition as it is written, folded; empty without
 * @param words which words of the question say it
 */
record NumberAsked(int number, String repetition, List<Integer> words) {
  static final Set<String> WORDS = Set.of("bis", "ter", "quater", "quinquies");

  /** Words between two numbers, or between number and street. */
  private static final Set<String> NEVER =
      Set.of("ou", "et", "au", "du", "de", "la", "le", "en", "un");

  NumberAsked {
    words = List.copyOf(words);
  }

  /** The numbers left in a question. */
  static List<NumberAsked> in(Asked asked, Alignment alignment) {
    var found = new ArrayList<NumberAsked>();
    var noise = new ArrayList<NumberAsked>();
    for (var i = 0; i < asked.size(); i++) {
      if (!alignment.explains(i) && asked.get(i).mayBeNumber()) {
        var to = asked.get(i).use() == AskedToken.Use.NOISE ? noise : found;
        to.addAll(at(asked, alignment, i));
      }
    }
    found.addAll(noise);
    return found;
  }

  private static List<NumberAsked> at(Asked asked, Alignment alignment, int i) {
    var token = asked.get(i).token();
    if (token.ordinal()) {
      var letter = token.text().substring(token.key().length());
      return List.of(new NumberAsked(token.value(), letter, List.of(i)));
    }
    var bare = new NumberAsked(token.value(), "", List.of(i));
    var repetition = repetition(asked, alignment, i + 1);
    if (repetition.isEmpty()) {
      return List.of(bare);
    }
    var words = new ArrayList<>(List.of(i, i + 1));
    if (repetition.length() > asked.get(i + 1).token().text().length()) {
      words.add(i + 2);
    }
    var whole = new NumberAsked(token.value(), repetition, words);
    return asked.get(i + 1).token().kind() != Token.Kind.WORD
        ? List.of(whole, bare)
        : List.of(whole);
  }

  /** What follows a number: {@code bis}, {@code b}, {@code ba}, {@code p2}. */
  private static String repetition(Asked asked, Alignment alignment, int at) {
    if (at >= asked.size() || alignment.explains(at)) {
      return "";
    }
    var text = asked.get(at).token().text();
    if (NEVER.contains(text)) {
      return "";
    }
    if (!WORDS.contains(text) && (text.length() > 2 || !Character.isLetter(text.charAt(0)))) {
      return "";
    }
    var next = at + 1;
    var index =
        next < asked.size()
            && asked.get(next).token().before() == Token.GLUED
            && asked.get(next).token().isNumber()
            && !alignment.explains(next);
    return index ? text + asked.get(next).token().text() : text;
  }

  /** The house number of {@code street} that is meant. */
  Optional<HouseNumber> in(List<HouseNumber> street) {
    var exact = first(street, Set.of(repetition));
    return exact.isPresent() ? exact : first(street, alike(repetition));
  }

  private Optional<HouseNumber> first(List<HouseNumber> street, Set<String> repetitions) {
    return street.stream()
        .filter(n -> n.number() == number && repetitions.contains(plain(n.repetition())))
        .findFirst();
  }

  private static String plain(String repetition) {
    return fr.arpent.address.text.PlainText.of(repetition);
  }

  /** All ways to write a repetition. */
  private static Set<String> alike(String repetition) {
    var alike = new HashSet<String>();
    for (var pair : List.of(List.of("b", "bis"), List.of("t", "ter"), List.of("q", "quater"))) {
      if (pair.contains(repetition)) {
        alike.addAll(pair);
      }
    }
    return alike;
  }
}
