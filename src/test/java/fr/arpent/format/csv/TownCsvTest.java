package fr.arpent.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.base.Progress;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.TableId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of towns open right at once, with nothing told. */
class TownCsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "montpellier-defibrillateurs windows-1252 , 1 167 6",
        "montpellier-feux-tricolores windows-1252 ; 1 373 6",
        "montpellier-carte-scolaire-rues-2013 windows-1252 , 1 6065 6",
        "montpellier-places-gig UTF-8 , 1 477 7",
        "montpellier-effectifs-scolaires-2014 IBM850 ; 1 120 25",
        "saint-germain-en-laye-arbres UTF-8 , 1 709 57",
        "toulouse-defibrillateurs UTF-8 ; 1 93 10",
        "nantes-menus-2011-2015 windows-1252 , 1 6196 3",
        "corse-covoiturage windows-1252 ; 1 60 25",
        "irve-consolide-2021 UTF-8 , 1 1294 41",
        "poitiers-subventions UTF-8 , 1 29 15",
        "yffiniac-salles UTF-8 , 1 7 5"
      })
  void opensAtOnceAndGoesRound(
      String name, String encoding, String delimiter, String header, int rows, int columns) {
    var source = Sources.read(Shared.file("data/town-files/" + name + ".csv"));
    var reading = Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE);
    var recognised = reading.recognised();
    assertThat(recognised.value(ReadOptions.ENCODING)).contains(encoding);
    assertThat(recognised.value(ReadOptions.DELIMITER)).contains(delimiter);
    assertThat(recognised.value(ReadOptions.HEADER_ROW)).contains(header);
    assertThat(reading.table().rowCount()).isEqualTo(rows);
    assertThat(reading.table().columns()).hasSize(columns);
    var written = FormatFiles.write("a.csv", reading.table(), WriteOptions.STANDARD);
    var again = FormatFiles.read("a.csv", written, ReadOptions.GUESS).table();
    assertThat(FormatFiles.labels(again)).isEqualTo(FormatFiles.labels(reading.table()));
    assertThat(FormatFiles.rows(again)).isEqualTo(FormatFiles.rows(reading.table()));
  }
}
