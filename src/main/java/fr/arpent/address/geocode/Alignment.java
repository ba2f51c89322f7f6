package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Which word of a question is which word of a street's names, so that question and names explain
 * each other at the least price. Words are paired one after another, what gains most first; then
 * words written as one, or one written as two.
 */
final class Alignment {
  /** Words that stand beside each other in both belong together. */
  private static final double TOGETHER = 0.15;

  private static final double JOINED = 0.3;
  private static final int MOST_JOINED = 3;

  private final Asked asked;
  private final List<NamePart> parts;
  private final WordPrices prices;
  private final int[] partOf;
  private final boolean[] taken;
  private double price;

  /** A pair that may be made. */
  private record Pair(int word, int part, double price, double gain) {}

  private Alignment(Asked asked, List<NamePart> parts, WordPrices prices) {
    this.asked = asked;
    this.parts = parts;
    this.prices = prices;
    partOf = new int[asked.size()];
    java.util.Arrays.fill(partOf, -1);
    taken = new boolean[parts.size()];
  }

  /** The pairs of {@code asked} and {@code parts}. */
  static Alignment of(Asked asked, List<NamePart> parts, WordPrices prices) {
    var alignment = new Alignment(asked, parts, prices);
    alignment.joinExactly();
    alignment.pair();
    alignment.join();
    return alignment;
  }

  /** What the pairs cost in all. */
  double price() {
    return price;
  }

  /** Whether the word {@code i} of the question is part of a name. */
  boolean explains(int i) {
    return partOf[i] >= 0;
  }

  /** Whether the part {@code i} of the names is in the question. */
  boolean has(int i) {
    return taken[i];
  }

  /** Words that are a word of the name but for a blank: nothing else is meant by them. */
  private void joinExactly() {
    for (var i = 0; i < asked.size(); i++) {
      var loose = asked.get(i).use() == Use.ANY && !alone(i);
      for (var j = 0; loose && j < parts.size(); j++) {
        if (partOf[i] < 0 && !taken[j]) {
          joinExactly(i, j);
        }
      }
    }
  }

  /** Whether it is a word of the name by itself. */
  private boolean alone(int i) {
    for (var part : parts) {
      if (part.token().sameAs(asked.get(i).token())) {
        return true;
      }
    }
    return false;
  }

  private void joinExactly(int i, int j) {
    var word = asked.get(i).token().text();
    var part = parts.get(j).token().text();
    if (word.charAt(0) != part.charAt(0)) {
      return;
    }
    if (word.length() > part.length()) {
      var last = reaches(j, parts.size(), word, at -> parts.get(at).token());
      for (var at = j; at <= last; at++) {
        take(i, at);
      }
      price += last >= j ? JOINED : 0;
    } else if (word.length() < part.length() && word.length() > 1) {
      var last = reaches(i, asked.size(), part, at -> asked.get(at).token());
      for (var at = i; at <= last; at++) {
        take(at, j);
      }
      price += last >= i ? JOINED : 0;
    }
  }

  /** The last of the tokens from {@code from} on that together are {@code whole}; -1 for none. */
  private static int reaches(int from, int size, String whole, IntFunction<Token> token) {
    var joined = new StringBuilder();
    for (var at = from; at < Math.min(from + MOST_JOINED, size); at++) {
      joined.append(token.apply(at).text());
      if (joined.length() >= whole.length()) {
        return whole.contentEquals(joined) ? at : -1;
      }
    }
    return -1;
  }

  private void pair() {
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < asked.size(); i++) {
      for (var j = 0; j < parts.size(); j++) {
        var pair = price(i, j);
        if (pair < WordPrices.NEVER) {
          var gain = asked.get(i).loss() + parts.get(j).lacking() - pair + together(i, j);
          if (gain > 0) {
            pairs.add(new Pair(i, j, pair, gain));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::gain).reversed());
    for (var pair : pairs) {
      if (partOf[pair.word] < 0 && !taken[pair.part]) {
        take(pair.word, pair.part);
        price += pair.price;
      }
    }
  }

  private void take(int word, int part) {
    partOf[word] = part;
    taken[part] = true;
  }

  private double together(int i, int j) {
    return same(i - 1, j - 1) || same(i + 1, j + 1) ? TOGETHER : 0;
  }

  private boolean same(int i, int j) {
    return i >= 0
        && j >= 0
        && i < asked.size()
        && j < parts.size()
        && asked.get(i).token().sameAs(parts.get(j).token());
  }

  private double price(int i, int j) {
    var word = asked.get(i);
    var part = parts.get(j);
    if (word.use() == Use.POSTCODE || (word.use() == Use.PLACE && !part.ofPlace())) {
      return WordPrices.NEVER;
    }
    if (part.ofPlace() && word.token().isNumber() && !word.token().ordinal() && !follows(i, j)) {
      return WordPrices.NEVER;
    }
    if (word.use() == Use.REPETITION && (part.ofPlace() || !word.token().sameAs(part.token()))) {
      return WordPrices.NEVER;
    }
    var asType = part.tells() && word.loss() == Prices.OTHER_TYPE ? Prices.TYPE_AS_NAME : 0;
    return prices.of(word.token(), part.token()) + asType;
  }

  /** Whether the words before are the same too: {@code Paris 14}. */
  private boolean follows(int i, int j) {
    return i > 0 && j > 0 && asked.get(i - 1).token().sameAs(parts.get(j - 1).token());
  }

  private void join() {
    for (var i = 0; i < asked.size(); i++) {
      for (var j = 0; j < parts.size(); j++) {
        if (partOf[i] < 0 && !taken[j] && asked.get(i).use() != Use.POSTCODE) {
          joinNames(i, j);
          joinWords(i, j);
        }
      }
    }
  }

  /** One word of the question for several of the name: {@code montblanc}. */
  private void joinNames(int i, int j) {
    var joined = new StringBuilder(parts.get(j).token().text());
    for (var last = j + 1; last < Math.min(j + MOST_JOINED, parts.size()); last++) {
      if (taken[last] || partOf[i] >= 0) {
        return;
      }
      joined.append(parts.get(last).token().text());
      var pair = prices.ofText(asked.get(i).token(), joined.toString());
      if (pair < asked.get(i).loss()) {
        for (var part = j; part <= last; part++) {
          take(i, part);
        }
        price += pair + JOINED;
      }
    }
  }

  /** Several words of the question for one of the name: {@code mont blanc} for Montblanc. */
  private void joinWords(int i, int j) {
    var joined = new StringBuilder(asked.get(i).token().text());
    for (var last = i + 1; last < Math.min(i + MOST_JOINED, asked.size()); last++) {
      if (partOf[last] >= 0 || taken[j] || asked.get(last).use() == Use.POSTCODE) {
        return;
      }
      joined.append(asked.get(last).token().text());
      var pair = prices.ofText(joined.toString(), parts.get(j).token());
      if (pair < parts.get(j).lacking() + asked.get(i).loss()) {
        for (var word = i; word <= last; word++) {
          take(word, j);
        }
        price += pair + JOINED;
      }
    }
  }

  /** The words of the question that no name explains. */
  List<Integer> left() {
    var left = new ArrayList<Integer>();
    for (var i = 0; i < partOf.length; i++) {
      if (partOf[i] < 0) {
        left.add(i);
      }
    }
    return left;
  }

  /** The token of the word {@code i}. */
  Token token(int i) {
    return asked.get(i).token();
  }
}
