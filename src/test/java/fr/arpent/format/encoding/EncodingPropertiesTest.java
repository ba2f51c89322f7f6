package fr.arpent.format.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a town's words in every encoding, and bytes that are none of any. */
class EncodingPropertiesTest {
  private static final List<String> WORDS =
      List.of(
          "école",
          "Évian",
          "théâtre",
          "à",
          "côté",
          "forêt",
          "Noël",
          "maïs",
          "gîte",
          "où",
          "reçu",
          "Hôtel",
          "place",
          "rue",
          "n° 12",
          "Gare",
          "12",
          "août",
          "bâtiment",
          "îlot",
          "dû",
          "été");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE"})
  void aFewRowsOfFrenchAreEnough(String name) {
    Cases.run(
        150,
        random -> {
          var text = french(random);
          var read = text(text.getBytes(Charset.forName(name)), ReadOptions.GUESS);
          assertThat(read.encoding().value()).as(text).isEqualTo(name);
          assertThat(string(read)).isEqualTo(text);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "IBM850", "x-MacRoman", "ISO-8859-15", "IBM437"})
  void everyByteOfAOneByteEncodingIsWhatJavaSays(String name) {
    var bytes = new byte[256];
    for (var i = 0; i < 256; i++) {
      bytes[i] = (byte) i;
    }
    var read = text(bytes, told(name));
    assertThat(read.encoding().certainty()).isEqualTo(Certainty.TOLD);
    assertThat(string(read)).isEqualTo(new String(bytes, Charset.forName(name)));
  }

  @Test
  void everyCharacterOfUnicodeComesThroughUtf16() {
    for (var name : List.of("UTF-16LE", "UTF-16BE", "UTF-8")) {
      var charset = Charset.forName(name);
      for (var from = 1; from < 0x110000; from += 0x1000) {
        var all = new StringBuilder();
        for (var c = from; c < from + 0x1000; c += 7) {
          if ((c < 0xD800 || c > 0xDFFF) && c != 0xFEFF && c < 0x110000) {
            all.appendCodePoint(c);
          }
        }
        assertThat(string(text(all.toString().getBytes(charset), told(name))))
            .hasToString(all + "");
      }
    }
  }

  /** By the table of well-formed sequences, Unicode 3.9: one replacement for each longest part. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, C080, ��",
    "UTF-8, E08080, ���",
    "UTF-8, EDA080, ���",
    "UTF-8, F4908080, ����",
    "UTF-8, F09F91, �",
    "UTF-8, E282AC, €",
    "UTF-8, FF, �",
    "UTF-16LE, 3DD8, �",
    "UTF-16LE, 0DDC4100, �A",
    "UTF-16LE, 410042, A�",
    "UTF-16BE, D83DDC4D, 👍",
  })
  void whatIsNoCharacterIsReplacedAndNoted(String name, String hex, String text) {
    var bytes = HexFormat.of().parseHex(hex);
    var read = text(bytes, told(name));
    assertThat(string(read)).isEqualTo(text);
    assertThat(read.decoded().bad()).hasSize((int) text.chars().filter(c -> c == '\uFFFD').count());
  }

  /** One bad byte among good ones changes neither the guess nor any other cell. */
  @Test
  void oneBadByteCostsOneCharacter() {
    Cases.run(
        100,
        random -> {
          var rows = "id;école;côté\n" + "1;théâtre;forêt\n".repeat(5 + random.nextInt(20));
          var bytes = rows.getBytes(StandardCharsets.UTF_8);
          var at = 30 + random.nextInt(bytes.length - 40);
          while (bytes[at] < 'a') {
            at--;
          }
          bytes[at] = (byte) 0xFF;
          var reading = FormatFiles.read("a.csv", bytes, ReadOptions.GUESS);
          assertThat(reading.recognised().value(ReadOptions.ENCODING)).contains("UTF-8");
          assertThat(FormatFiles.codes(reading)).containsExactly("format.bad-byte");
          var said = reading.problems().getFirst().place();
          var cell = FormatFiles.rows(reading.table()).get(said.row() - 2).get(said.column() - 1);
          assertThat(cell).contains("\uFFFD");
          assertThat(count(reading)).isEqualTo(1);
        });
  }

  @ParameterizedTest
  @CsvSource({"klingon", "''", "utf 8", "é"})
  void anEncodingThatDoesNotExistIsRefused(String name) {
    assertThatThrownBy(() -> text("a".getBytes(StandardCharsets.UTF_8), told(name)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem())
                    .extracting(Problem::message)
                    .hasToString("Message[code=format.encoding.unknown, facts=[" + name + "]]"));
  }

  /** A megabyte of plain letters, and the only accents in its last bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "IBM850", "x-MacRoman"})
  void theWholeFileIsLookedAt(String name) {
    var out = new ByteArrayOutputStream();
    out.writeBytes("id,nom,ville\n".getBytes(StandardCharsets.US_ASCII));
    out.writeBytes("1,Gare,Annecy\n".repeat(70_000).getBytes(StandardCharsets.US_ASCII));
    out.writeBytes("2,Préfecture,Évian\n3,théâtre,forêt\n".getBytes(Charset.forName(name)));
    var read = text(out.toByteArray(), ReadOptions.GUESS);
    assertThat(read.encoding().value()).isEqualTo(name);
    assertThat(string(read)).endsWith("3,théâtre,forêt\n");
  }

  private static long count(Reading reading) {
    return FormatFiles.rows(reading.table()).stream()
        .flatMap(List::stream)
        .flatMapToInt(String::chars)
        .filter(c -> c == '\uFFFD')
        .count();
  }

  /** Some rows with enough accents to tell: a lone one can be several letters. */
  private static String french(Random random) {
    var text = new StringBuilder("id;libellé;théâtre\n");
    for (var row = 0; row < 3 + random.nextInt(10); row++) {
      text.append(row).append(';').append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(";été\n");
    }
    return text.toString();
  }

  private static ReadOptions told(String name) {
    return ReadOptions.GUESS.with(ReadOptions.ENCODING, name);
  }

  private static Encodings.Text text(byte[] bytes, ReadOptions options) {
    return Encodings.text(new Source("a.csv", bytes), options);
  }

  private static String string(Encodings.Text read) {
    var text = read.decoded();
    return new String(text.utf8(), text.from(), text.end() - text.from(), StandardCharsets.UTF_8);
  }
}
