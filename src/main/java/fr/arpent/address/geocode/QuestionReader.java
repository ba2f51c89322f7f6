package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.PlainText;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads questions. */
final class QuestionReader {
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+33[ .-]?(?:\\(0\\))?|\\b0)[ .-]?[1-9](?:[ .-]?\\d\\d){4}\\b");
  private static final Pattern MAIL = Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+");

  private final StreetSearch search;
  private final Noise noise;
  private final Spacing spacing;

  QuestionReader(StreetSearch search) {
    this.search = search;
    noise = new Noise(search.tokens().lexicon());
    spacing = new Spacing(search);
  }

  /** What {@code question} asks for. */
  Asked read(Question question) {
    var bare = MAIL.matcher(PlainText.of(question.text())).replaceAll(" ");
    var tokens = new ArrayList<AskedToken>();
    for (var token : spacing.of(search.tokens().of(PHONE.matcher(bare).replaceAll(" ; ")))) {
      tokens.add(new AskedToken(token, Use.ANY, Prices.unexplained(token)));
    }
    markRepetitions(tokens);
    markNumberWord(tokens);
    noise.mark(tokens);
    var postcodes = Postcodes.take(tokens, question.postcode());
    SecondAddress.mark(tokens);
    markSecondTypes(tokens);
    Outskirts.mark(tokens, this::isTown);
    markPlaceNumbers(tokens);
    var citycodes =
        question.citycode().isBlank() ? List.<String>of() : List.of(question.citycode().strip());
    return new Asked(tokens, postcodes, citycodes);
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
      if (tokens.get(i - 1).token().isNumber()
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
