package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Sources;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Column;
import fr.arpent.table.TableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that towns really published. */
class TownWorkbooksTest {

  @ParameterizedTest
  @CsvSource({
    "montpellier-effectifs-scolaires-2014.xls, xls, VilleMTP_MTP_EffectifSco_2014, 1, 120, 25",
    "montpellier-marches-2010.xls, xls, VilleMTP_MTP_MarchésConclus2010, 3, 241, 5",
    "montpellier-manifestations-sportives-2012.xls, xls, VilleMTP_MTP_ManifestationSport, 1, 274,"
        + " 8",
    "pays-de-mormal-marches-2016.xlsx, xlsx, Ajout_SIRET_geoloc, 1, 58, 11",
  })
  void openWithTheirSheetAndHeader(
      String file, String format, String sheet, String header, int rows, int columns) {
    var reading = read(file, ReadOptions.GUESS);
    assertThat(reading.recognised().format()).isEqualTo(format);
    assertThat(reading.recognised().value(ReadOptions.SHEET)).hasValue(sheet);
    assertThat(reading.recognised().value(ReadOptions.HEADER_ROW)).hasValue(header);
    assertThat(reading.table().rowCount()).isEqualTo(rows);
    assertThat(reading.table().columns()).hasSize(columns);
  }

  @Test
  void datesThatExcelMadeAreDates() {
    var reading =
        read(
            "pays-de-mormal-marches-2016.xlsx",
            ReadOptions.GUESS.with(ReadOptions.SHEET, "Problemes"));
    var table = reading.table();
    assertThat(table.rowCount()).isEqualTo(58);
    var dates = table.text(table.named("PUBLICATION_DATE").map(Column::id).orElseThrow());
    assertThat(dates.cell(0)).isEqualTo(new Cell("2021-05-16", CellKind.DATE));
    assertThat(table.rowSlots().mapToObj(slot -> dates.cell(slot).kind()))
        .containsOnly(CellKind.DATE);
  }

  @Test
  void mergedTypesAndDatesOfContractsAreOffered() {
    var reading = read("montpellier-marches-2010.xls", ReadOptions.GUESS);
    assertThat(Workbooks.codes(reading)).contains("format.sheet.merged");
    assertThat(reading.proposals())
        .anyMatch(proposal -> proposal.operation() instanceof fr.arpent.format.sheet.FillMerged);
  }

  private static Reading read(String file, ReadOptions options) {
    var source = Sources.read(Shared.file("data/town-files/" + file));
    return Formats.all().read(source, options, new TableId("t1"), Progress.NONE);
  }
}
