package fr.arpent.format.ods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Sources;
import fr.arpent.format.tidy.Tidyings;
import fr.arpent.table.TableId;
import org.junit.jupiter.api.Test;

/** OpenDocument files that a town really published. */
class TownOdsTest {

  @Test
  void grantsOpenWithTheirFourSheets() {
    var reading = read("montpellier-subventions-2014.ods");
    assertThat(reading.recognised().format()).isEqualTo("ods");
    assertThat(reading.recognised().parts()).hasSize(4).extracting(Part::rows).contains(1_264);
    assertThat(reading.recognised().value(ReadOptions.SHEET)).hasValue("Subventions");
    assertThat(reading.recognised().value(ReadOptions.HEADER_ROW)).hasValue("1");
    assertThat(reading.table().columns()).hasSize(12);
    assertThat(reading.table().rowCount()).isEqualTo(1_264);
    assertThat(Tidyings.offer(reading).proposals()).isNotEmpty();
  }

  @Test
  void houseNumbersOpenWhole() {
    var reading = read("montpellier-numeros-voirie.ods");
    assertThat(reading.recognised().value(ReadOptions.HEADER_ROW)).hasValue("1");
    assertThat(reading.table().rowCount()).isEqualTo(36_395);
    assertThat(reading.recognised().parts()).extracting(Part::rows).contains(36_395);
  }

  private static Reading read(String file) {
    var source = Sources.read(Shared.file("data/town-files/" + file));
    return Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE);
  }
}
