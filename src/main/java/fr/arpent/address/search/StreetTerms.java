package fr.arpent.address.search;

import fr.arpent.address.text.FrenchSound;
import fr.arpent.address.text.Token;
import fr.arpent.address.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The words by which a street is found. */
final class StreetTerms {
  private static final int TRIGRAM = 3;
  private final Tokens tokens;

  StreetTerms(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Gives each term of {@code street} with its field. */
  void of(Street street, BiConsumer<Field, String> term) {
    var name = tokens.of(street.name().name());
    forms(name).forEach(word -> term.accept(Field.NAME, word));
    var place = tokens.of(street.name().city() + " , " + street.name().oldCity());
    forms(place).forEach(word -> term.accept(Field.PLACE, word));
    if (street.kind() == StreetKind.MUNICIPALITY) {
      var own = street.name().oldCity().isEmpty() ? street.name().city() : street.name().oldCity();
      forms(tokens.of(own)).forEach(word -> term.accept(Field.TOWN, word));
    }
    sounds(name).forEach(word -> term.accept(Field.SOUND, word));
    trigrams(name).forEach(word -> term.accept(Field.TRIGRAM, word));
    street.postcodes().forEach(code -> term.accept(Field.POSTCODE, code));
    codes(street).forEach(code -> term.accept(Field.CITYCODE, code));
  }

  /** The words, as written and by their key. */
  static Set<String> forms(List<Token> tokens) {
    var forms = new LinkedHashSet<String>();
    for (var token : tokens) {
      forms.add(token.text());
      forms.add(token.key());
    }
    return forms;
  }

  private static Set<String> sounds(List<Token> tokens) {
    var sounds = new LinkedHashSet<String>();
    for (var token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 2) {
        sounds.add(FrenchSound.of(token.text()));
      }
    }
    sounds.remove("");
    return sounds;
  }

  /** All trigrams of the words that tell streets apart. */
  static Set<String> trigrams(List<Token> tokens) {
    var trigrams = new LinkedHashSet<String>();
    for (var token : tokens) {
      var text = token.text();
      if (token.kind() == Token.Kind.WORD && text.length() > TRIGRAM) {
        for (var i = 0; i + TRIGRAM <= text.length(); i++) {
          trigrams.add(text.substring(i, i + TRIGRAM));
        }
      }
    }
    return trigrams;
  }

  private static Set<String> codes(Street street) {
    var codes = new LinkedHashSet<String>();
    codes.add(street.name().citycode());
    codes.add(street.name().oldCitycode());
    codes.remove("");
    return codes;
  }
}
