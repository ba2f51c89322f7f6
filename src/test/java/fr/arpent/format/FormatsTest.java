package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void everyFormatHasItsNameAndItsOwnExtensions() {
    var seen = new HashSet<String>();
    for (var format : Formats.all().list()) {
      var key = "format." + format.id() + ".name";
      assertThat(Texts.in(Locale.FRENCH).has(key)).as(key).isTrue();
      assertThat(Texts.in(Locale.ENGLISH).has(key)).as(key).isTrue();
      assertThat(format.extensions()).isNotEmpty().allMatch(seen::add);
      assertThat(Formats.all().byId(format.id())).isPresent();
    }
  }

  @Test
  void contentCountsMoreThanTheName() {
    var text = "id;nom\n1;Gare\n".getBytes(StandardCharsets.UTF_8);
    assertThat(Formats.all().of(new Source("parc.xlsx", text)).id()).isEqualTo("csv");
    assertThat(Formats.all().of(new Source("parc", text)).id()).isEqualTo("csv");
  }

  @Test
  void theExtensionTellsHowToWrite() {
    assertThat(Formats.all().writing("Sortie.CSV")).isPresent();
    assertThat(Formats.all().writing("sortie.docx")).isEmpty();
  }

  @Test
  void optionsGoThroughJson() {
    var options = ReadOptions.GUESS.with(ReadOptions.ENCODING, "IBM850").with("headerRow", "3");
    assertThat(ReadOptions.read(options.toJson())).isEqualTo(options);
    assertThat(options.with("headerRow", null).get("headerRow")).isEmpty();
    assertThat(options.number("headerRow")).contains(3);
    assertThat(options.number(ReadOptions.ENCODING)).isEmpty();
  }

  @Test
  void whatWasFoundCanBePinned() {
    var text = "Parc;;;\nid;nom;x;y\n1;Évian;2;3\n2;Gare;4;5\n";
    var found = FormatFiles.csv(text).recognised();
    var again = FormatFiles.csv(text, found.asOptions());
    assertThat(found.toCheck()).isTrue();
    assertThat(again.recognised().toCheck()).isFalse();
    assertThat(FormatFiles.rows(again.table()))
        .containsExactly(List.of("1", "Évian", "2", "3"), List.of("2", "Gare", "4", "5"));
    assertThat(found.asOptions().values())
        .containsAllEntriesOf(Map.of("format", "csv", "delimiter", ";", "headerRow", "2"));
  }

  @Test
  void sourcesKnowTheirNames() {
    var source = new Source("Parc.2021.CSV", new byte[] {1, 2});
    assertThat(source.extension()).isEqualTo("csv");
    assertThat(source.stem()).isEqualTo("Parc.2021");
    assertThat(source.has(1, 2)).isTrue();
    assertThat(source.has(1, 2, 3)).isFalse();
  }
}
