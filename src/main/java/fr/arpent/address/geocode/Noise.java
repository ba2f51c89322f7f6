package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Lexicon;
import fr.arpent.address.text.Token;
import java.util.List;

/** Tells floors, doors, letter boxes and the like. */
final class Noise {
  private final Lexicon lexicon;

  Noise(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Marks what is noise in {@code tokens}. */
  void mark(List<AskedToken> tokens) {
    for (var i = 0; i < tokens.size(); i++) {
      var word = tokens.get(i).token();
      if (lexicon.isNoiseAlone(word.text())) {
        mark(tokens, i);
        if (i > 0 && tokens.get(i - 1).token().ordinal()) {
          mark(tokens, i - 1);
        }
      }
      if (lexicon.isNoise(word.text())
          && i + 1 < tokens.size()
          && isMark(tokens.get(i + 1).token())) {
        mark(tokens, i);
        mark(tokens, i + 1);
      }
    }
  }

  private static boolean isMark(Token token) {
    return token.isNumber() || token.isLetter();
  }

  private static void mark(List<AskedToken> tokens, int i) {
    tokens.set(i, tokens.get(i).as(Use.NOISE, 0));
  }
}
