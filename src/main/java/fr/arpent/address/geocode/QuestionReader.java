package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.PlainText;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads questions. */
final class QuestionReader {
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+33[ .-]?(?:\\(0\\))?|\\b0)[ .-]?[1-9](?:[ .-]?\\d\\d){4}\\b");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+");

  private final StreetSearch search;
  private final Noise noise;
  private final Spacing spacing;
  private final Asides asides;

  QuestionReader(StreetSearch search) {
    this.search = search;
    noise = new Noise(search.tokens().lexicon());
    spacing = new Spacing(search);
    asides = new Asides(search);
  }

  /** The two streets that {@code question} asks for the crossing of; empty where it does not. */
  Optional<List<Asked>> readCorner(Question question) {
    var tokens = tokens(bare(question));
    var postcodes = marked(tokens, question);
    var words = tokens.stream().map(AskedToken::token).toList();
    return Corner.in(tokens, i -> search.endOfTown(words, i) > i)
        .map(
            corner ->
                Stream.of(corner.one(), corner.other())
                    .map(part -> asked(new ArrayList<>(part), List.of(), postcodes, question))
                    .toList());
  }

  /** What {@code question} asks for. */
  Asked read(Question question) {
    var text = bare(question);
    var tokens = tokens(Asides.without(text));
    var postcodes = marked(tokens, question);
    return asked(tokens, aside(Asides.of(text)), postcodes, question);
  }

  /** Without telephone numbers and addresses on the internet. */
  private static String bare(Question question) {
    var bare = MAIL.matcher(PlainText.of(question.text())).replaceAll(" ");
    return PHONE.matcher(bare).replaceAll(" ; ");
  }

  /** Marks in {@code tokens} what single words tell; gives the postcodes. */
  private List<String> marked(List<AskedToken> tokens, Question question) {
    markRepetitions(tokens);
    markNumberWord(tokens);
    noise.mark(tokens);
    return new Postcodes(search).take(tokens, question.postcode());
  }

  private Asked asked(
      List<AskedToken> tokens, List<AskedToken> aside, List<String> postcodes, Question question) {
    SecondAddress.mark(tokens);
    markSecondTypes(tokens);
    Outskirts.mark(tokens, this::isTown);
    asides.mark(tokens);
    markPlaceNumbers(tokens);
    tokens.addAll(aside);
    var citycodes =
        question.citycode().isBlank() ? List.<String>of() : List.of(question.citycode().strip());
    return new Asked(tokens, postcodes, citycodes, TownRun.in(tokens, search));
  }

  private List<AskedToken> tokens(String text) {
    var tokens = new ArrayList<AskedToken>();
    for (var token : spacing.of(search.tokens().of(text))) {
      tokens.add(new AskedToken(token, Use.ANY, Prices.unexplained(token)));
    }
    return tokens;
  }

  private List<AskedToken> aside(String text) {
    var tokens = tokens(text);
    noise.mark(tokens);
    Asides.cheapen(tokens, 0, tokens.size());
    return tokens;
  }

  /** A kind of street behind another is a name: {@code rue du Pont}. */
  private static void markSecondTypes(List<AskedToken> tokens) {
    var first = true;
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.token().kind() == Kind.TYPE && token.use() == Use.ANY) {
        tokens.set(i, first ? token : token.as(Use.ANY, Prices.WORD));
        first = false;
      }
    }
  }

  /** A letter behind a number may belong to it. */
  private static void markRepetitions(List<AskedToken> tokens) {
    for (var i = 1; i < tokens.size(); i++) {
      var token = tokens.get(i).token();
      var before = tokens.get(i - 1).token();
      if (before.isNumber()
          && before.text().length() < 5
          && (token.isLetter() || NumberAsked.WORDS.contains(token.text()))) {
        tokens.set(i, tokens.get(i).as(Use.REPETITION, Prices.OUTSIDE));
      }
    }
  }

  /** {@code douze rue du Lac}. */
  private static void markNumberWord(List<AskedToken> tokens) {
    if (tokens.size() < 2) {
      return;
    }
    var first = tokens.getFirst().token();
    var number = first.asNumber();
    if (number.isNumber() && tokens.get(1).token().kind() == Kind.TYPE) {
      tokens.set(0, tokens.getFirst().as(number).as(Use.ANY, Prices.OTHER_NUMBER));
    }
  }

  /** The number behind a town is its district. */
  private void markPlaceNumbers(List<AskedToken> tokens) {
    for (var i = 1; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.use() == Use.ANY
          && token.token().isNumber()
          && token.token().value() < 21
          && isTown(tokens.get(i - 1).token())) {
        tokens.set(i, token.as(Use.ANY, Prices.OTHER_DISTRICT));
      }
    }
  }

  private boolean isTown(Token token) {
    return token.kind() == Kind.WORD && search.placeCount(token.text()) > 0;
  }
}
