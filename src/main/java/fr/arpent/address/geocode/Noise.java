package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.text.Lexicon;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Token.Kind;
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
      if (lexicon.isNoiseAlone(word.text()) && !named(tokens, i)) {
        mark(tokens, i);
        if (i > 0 && tokens.get(i - 1).token().ordinal()) {
          mark(tokens, i - 1);
          continue; // the number that follows is the house's
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

  /** {@code Chemin des Prés}, {@code Rue Derrière les Murs}. */
  private static boolean named(List<AskedToken> tokens, int i) {
    var before = i - 1;
    while (before >= 0 && tokens.get(before).token().kind() == Kind.STOP) {
      before--;
    }
    return before >= 0 && tokens.get(before).isType();
  }

  private static boolean isMark(Token token) {
    return token.isNumber() || token.isLetter();
  }

  private static void mark(List<AskedToken> tokens, int i) {
    tokens.set(i, tokens.get(i).as(Use.NOISE, 0));
  }
}
