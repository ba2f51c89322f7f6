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

  QuestionReader(StreetSearch search) {
    this.search = search;
    noise = new Noise(search.tokens().lexicon());
  }

  /** What {@code question} asks for. */
  Asked read(Question question) {
    var bare = MAIL.matcher(PlainText.of(question.text())).replaceAll(" ");
    var tokens = new ArrayList<AskedToken>();
    for (var token : search.tokens().of(PHONE.matcher(bare).replaceAll(" ; "))) {
      tokens.add(new AskedToken(token, Use.ANY, Prices.unexplained(token)));
    }
    markLetters(tokens);
    noise.mark(tokens);
    var postcodes = Postcodes.take(tokens, question.postcode());
    SecondAddress.mark(tokens);
    Outskirts.mark(tokens, this::isTown);
    markPlaceNumbers(tokens);
    var citycodes =
        question.citycode().isBlank() ? List.<String>of() : List.of(question.citycode().strip());
    return new Asked(tokens, postcodes, citycodes);
  }

  /** A letter behind a number may belong to it. */
  private static void markLetters(List<AskedToken> tokens) {
    for (var i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).token().isLetter() && tokens.get(i - 1).token().isNumber()) {
        tokens.set(i, tokens.get(i).as(Use.ANY, Prices.OUTSIDE));
      }
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
