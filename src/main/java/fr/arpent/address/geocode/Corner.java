package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A question for the place where two streets meet: {@code à l'angle de la rue A et de la rue B,
 * 74000 Annecy}, {@code rue A / rue B}.
 *
 * @param one the words of the first street, with those of the commune
 * @param other likewise of the second
 */
record Corner(List<AskedToken> one, List<AskedToken> other) {
  private static final Set<String> WORDS =
      Set.of("angle", "intersection", "croisement", "croisee", "coin", "inters", "carrefour");
  private static final Set<String> LINKS = Set.of("et", "avec", "x", "angle");

  Corner {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /**
   * Reads {@code tokens}, whose postcodes are marked; empty where they ask for no crossing.
   *
   * @param towns whether a commune's name begins there
   */
  static Optional<Corner> in(List<AskedToken> tokens, IntPredicate towns) {
    var said = IntStream.range(0, tokens.size()).filter(i -> isWord(tokens, i)).findFirst();
    var first = street(tokens, 0);
    var link = first < 0 ? -1 : link(tokens, first + 1, said.isPresent());
    if (link < 0 || (said.isEmpty() && !bothBare(tokens, first, link))) {
      return Optional.empty();
    }
    var from = isLink(tokens, link) ? link + 1 : link;
    var end = end(tokens, from, towns);
    var start =
        said.isPresent() && said.getAsInt() < first ? said.getAsInt() + 1 : number(tokens, first);
    return Optional.of(
        new Corner(
            part(tokens, Math.min(start, number(tokens, first)), link, end),
            part(tokens, from, end, end)));
  }

  /** The words from {@code from} to {@code to}, and those from {@code tail} on. */
  private static List<AskedToken> part(List<AskedToken> tokens, int from, int to, int tail) {
    var part = new ArrayList<AskedToken>();
    IntStream.concat(IntStream.range(from, to), IntStream.range(tail, tokens.size()))
        .filter(i -> !isWord(tokens, i))
        .mapToObj(tokens::get)
        .forEach(part::add);
    return part;
  }

  /** The house number right before the street {@code at}, or the street. */
  private static int number(List<AskedToken> tokens, int at) {
    return at > 0 && tokens.get(at - 1).mayBeNumber()
        ? at - 1
        : at > 1 && tokens.get(at - 2).mayBeNumber() ? at - 2 : at;
  }

  /** Not a street called so: {@code carrefour de l'Odéon}. */
  private static boolean isWord(List<AskedToken> tokens, int i) {
    var token = tokens.get(i);
    return WORDS.contains(token.token().text())
        && (!token.isType() || (i + 1 < tokens.size() && tokens.get(i + 1).isType()));
  }

  private static int street(List<AskedToken> tokens, int from) {
    return IntStream.range(from, tokens.size())
        .filter(i -> tokens.get(i).isType() && tokens.get(i).use() == Use.ANY)
        .filter(i -> !isWord(tokens, i) && (i == 0 || tokens.get(i).token().before() != '-'))
        .findFirst()
        .orElse(-1);
  }

  /** Where the second street is parted from the first: a word, or its own first behind a sign. */
  private static int link(List<AskedToken> tokens, int from, boolean said) {
    var sure = link(tokens, from, said, false);
    return sure < 0 && said ? link(tokens, from, true, true) : sure;
  }

  /** {@code loosely}: no kind of street need follow. */
  private static int link(List<AskedToken> tokens, int from, boolean said, boolean loosely) {
    for (var i = from; i + 1 < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.use() == Use.POSTCODE) {
        return -1;
      }
      var before = token.token().before();
      var sign = before == '/' || before == ';' || (said && (before == '-' || before == ','));
      if (isLink(tokens, i)
          ? loosely || typeFollows(tokens, i)
          : sign && isStreet(token, loosely)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLink(List<AskedToken> tokens, int i) {
    return LINKS.contains(tokens.get(i).token().text());
  }

  private static boolean isStreet(AskedToken token, boolean loosely) {
    return token.isType()
        || (loosely && token.token().before() == '/' && !token.token().isNumber());
  }

  private static boolean typeFollows(List<AskedToken> tokens, int i) {
    var at = i + 1;
    while (at < tokens.size() && tokens.get(at).token().kind() == Kind.STOP) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).isType();
  }

  /** Two streets without numbers, and with a link, are a crossing even when no word says so. */
  private static boolean bothBare(List<AskedToken> tokens, int first, int link) {
    return tokens.subList(0, first).stream().noneMatch(AskedToken::mayBeNumber)
        && tokens.subList(link, Math.min(link + 3, tokens.size())).stream()
            .noneMatch(AskedToken::mayBeNumber);
  }

  /** Where the second street ends: at the postcode, at a commune's name, or behind a comma. */
  private static int end(List<AskedToken> tokens, int from, IntPredicate towns) {
    return IntStream.range(Math.min(from + 1, tokens.size()), tokens.size())
        .filter(
            i ->
                tokens.get(i).use() == Use.POSTCODE
                    || ",;".indexOf(tokens.get(i).token().before()) >= 0
                    || (towns.test(i)
                        && tokens.get(i - 1).token().kind() != Kind.STOP
                        && i > from + 1))
        .findFirst()
        .orElse(tokens.size());
  }
}
