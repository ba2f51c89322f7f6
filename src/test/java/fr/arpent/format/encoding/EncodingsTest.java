package fr.arpent.format.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.format.Certainty;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
  /** Short on purpose: a town's file may have one accent in all. */
  private static final List<String> SAMPLES =
      List.of(
          "id;nom\n1;École du Château\n2;Lycée",
          "remarques\nà côté de la piscine",
          "voie\nRue des Églantines",
          "nom\nCafé",
          "type;état\nfeu;réparé\nfeu;hors service",
          "quartier\nÎle aux Moines\nForêt",
          "rue\nSacré-Cœur\nBœuf",
          "commune\nBesançon\nNîmes\nSaint-Étienne",
          "prénom\nJérôme\nZoé\nLoïc",
          "note\nça déborde l'été",
          "équipement\nthéâtre\nmusée",
          "lieu\nplace du Maréchal-Leclerc\nallée des Érables",
          "observation\ndéplacé le 3 août, à vérifier");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "x-MacRoman"})
  void shortFrenchTextsAreReadRight(String name) {
    var charset = Charset.forName(name);
    assertThat(SAMPLES)
        .filteredOn(s -> charset.newEncoder().canEncode(s))
        .allSatisfy(s -> assertThat(guessed(s.getBytes(charset))).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"prix\n12 €", "nom\nL’Haÿ-les-Roses", "nom\nMairie – accueil", "a\n«oui»"})
  void loneSignsAreWindows(String text) {
    assertThat(guessed(text.getBytes(Charset.forName("windows-1252")))).isEqualTo("windows-1252");
  }

  @Test
  void asciiIsUtf8ForSure() {
    var guess = text("a,b\n1,2".getBytes(StandardCharsets.US_ASCII), ReadOptions.GUESS).encoding();
    assertThat(guess.value()).isEqualTo("UTF-8");
    assertThat(guess.certainty()).isEqualTo(Certainty.SURE);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
  void marksTellAndAreNoText(String name, String mark) {
    var body = "été".getBytes(Charset.forName(name));
    var head = java.util.HexFormat.of().parseHex(mark);
    var bytes = new byte[head.length + body.length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(body, 0, bytes, head.length, body.length);
    var read = text(bytes, ReadOptions.GUESS);
    assertThat(read.encoding().value()).isEqualTo(name);
    assertThat(read.marked()).isTrue();
    assertThat(string(read)).isEqualTo("été");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsSeenWithoutAMark(String name) {
    assertThat(guessed("id;nom\n1;Évian\n".getBytes(Charset.forName(name)))).isEqualTo(name);
  }

  @Test
  void anAccentAtTheEndOfALargeFileCounts() {
    var text = "id,nom,ville\n" + "1,Gare,Annecy\n".repeat(40_000) + "2,Préfecture,Évian\n";
    assertThat(guessed(text.getBytes(Charset.forName("IBM850")))).isEqualTo("IBM850");
    assertThat(guessed(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8");
  }

  @Test
  void decodingIsWhatJavaDoes() {
    var charsets =
        List.of("UTF-8", "windows-1252", "IBM850", "UTF-16LE", "Shift_JIS", "ISO-8859-15");
    Cases.run(
        300,
        random -> {
          var charset = Charset.forName(charsets.get(random.nextInt(charsets.size())));
          var bytes = new byte[random.nextInt(60)];
          random.nextBytes(bytes);
          for (var i = 0; i < bytes.length; i++) {
            bytes[i] = random.nextInt(4) == 0 ? (byte) (bytes[i] & 0x7F) : bytes[i];
          }
          var read = text(bytes, ReadOptions.GUESS.with(ReadOptions.ENCODING, charset.name()));
          if (!read.marked()) {
            assertThat(string(read)).isEqualTo(new String(bytes, charset));
          }
        });
  }

  @Test
  void badBytesAreCountedWhereTheyStand() {
    var read =
        text(
            new byte[] {'a', (byte) 0xC3, 'b', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2},
            told("UTF-8"));
    assertThat(string(read)).isEqualTo("a\uFFFDbé\uFFFD");
    assertThat(read.decoded().bad()).containsExactly(1, 7);
  }

  @ParameterizedTest
  @CsvSource({"latin1, windows-1252", "CP850, IBM850", "mac, x-MacRoman", "utf8, UTF-8"})
  void usualNamesAreUnderstood(String name, String found) {
    assertThat(Encodings.charset(name, "a.csv").name()).isEqualTo(found);
  }

  private static ReadOptions told(String name) {
    return ReadOptions.GUESS.with(ReadOptions.ENCODING, name);
  }

  private static String guessed(byte[] bytes) {
    return text(bytes, ReadOptions.GUESS).encoding().value();
  }

  private static Encodings.Text text(byte[] bytes, ReadOptions options) {
    return Encodings.text(new Source("a.csv", bytes), options);
  }

  private static String string(Encodings.Text read) {
    var text = read.decoded();
    return new String(text.utf8(), text.from(), text.end() - text.from(), StandardCharsets.UTF_8);
  }
}
