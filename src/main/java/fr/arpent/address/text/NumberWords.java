package fr.arpent.address.text;

import fr.arpent.address.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Numbers in words: {@code dix-huit}, {@code vingt et un}, {@code onze}. */
final class NumberWords {
  private final Lexicon lexicon;

  NumberWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code tokens} with each number in words as one token, whose key is in digits. */
  List<Token> joined(List<Token> tokens) {
    var out = new ArrayList<Token>(tokens.size());
    for (var i = 0; i < tokens.size(); ) {
      var end = end(tokens, i);
      out.add(end == i ? tokens.get(i) : one(lexicon, tokens.subList(i, end)));
      i = Math.max(end, i + 1);
    }
    return out;
  }

  private static Token one(Lexicon lexicon, List<Token> words) {
    var text = new StringBuilder();
    var sum = 0;
    for (var word : words) {
      text.append(word.text());
      var value = part(lexicon, word);
      sum = sum == 4 && value == 20 ? 80 : sum + value;
    }
    return words.getFirst().withKey(text.toString(), String.valueOf(sum), Kind.WORD);
  }

  /** Where the number that begins at {@code from} ends; {@code from} when none does. */
  private int end(List<Token> tokens, int from) {
    var end = from;
    var last = 0;
    while (end < tokens.size()) {
      var value = lexicon.number(tokens.get(end).text());
      var link = value == 0 && last >= 20 && isLink(tokens, end);
      if (!link && !follows(last, value)) {
        break;
      }
      last = link ? last : last == 4 && value == 20 ? 80 : value;
      end += link ? 2 : 1;
    }
    return end;
  }

  /** {@code et un} after tens. */
  private static boolean isLink(List<Token> tokens, int at) {
    return tokens.get(at).text().equals("et")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).text().equals("un");
  }

  private static int part(Lexicon lexicon, Token word) {
    return word.text().equals("un") ? 1 : lexicon.number(word.text());
  }

  private static boolean follows(int last, int value) {
    return value > 0
        && (last == 0
            || (last >= 20 && value < 20)
            || (last == 10 && value >= 7 && value < 10)
            || (last == 4 && value == 20));
  }
}
