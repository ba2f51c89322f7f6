package fr.arpent.address.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static final Tokens TOKENS = new Tokens(Lexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Av. du Gal Leclerc | 12 avenue du general leclerc",
        "12bis, r. d'Aboukir | 12 bis rue d aboukir",
        "9Rue Aubriot 75004Paris | 9 rue aubriot 75004 paris",
        "30sSquare de Montsouris | 30 s square de montsouris",
        "2quaterplace | 2 quater place",
        "162P32 Rue des Poissonniers | 162 p 32 rue des poissonniers",
        "Voie AD/18 | voie ad 18",
        "Paris VIe | paris 6",
        "Paris 18ème arrondissement | paris 18 arrondissement",
        "Rue Louis XIV | rue louis 14",
        "Rue du Onze Novembre | rue du 11 novembre",
        "Rue du Dix-Huit Juin | rue du 18 juin",
        "Rue des Quatre-Vingt-Dix | rue des 90",
        "1ère Armée | 1 armee",
        "Z.A. des Landes | za des landes",
        "Zone d'Activités des Landes | za des landes",
        "Rond-Point Notre-Dame | rondpoint notredame",
        "Cœur d’Été | coeur d ete",
        "ChÃ¢teau d'Eau | chateau d eau",
        "l''Evêque | l eveque",
        "007 rue | 7 rue",
        "'' | ''"
      })
  void oneKeyForAllWaysToWriteAWord(String text, String keys) {
    assertThat(TOKENS.of(text).stream().map(Token::key).collect(Collectors.joining(" ")))
        .isEqualTo(keys);
  }

  @Test
  void whatStandsBetweenIsKept() {
    var tokens = TOKENS.of("12-14 rue A, 74000Annecy; l'x / y");

    assertThat(tokens)
        .extracting(Token::before)
        .containsExactly(' ', '-', ' ', ' ', ',', Token.GLUED, ';', '\'', '/');
  }

  @Test
  void aLetterThatWasLostIsALetter() {
    assertThat(TOKENS.of("rue de l'Egl?se ?"))
        .extracting(Token::text)
        .containsExactly("rue", "de", "l", "egl?se");
  }
}
