package fr.arpent.address.online;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.columns.AddressColumns;
import fr.arpent.address.columns.ColumnProposal;
import fr.arpent.address.online.NeededFiles.Needed;
import fr.arpent.geo.position.Tables;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededFilesTest {

  @ParameterizedTest
  @CsvSource({
    "insee, 74010, 74",
    "insee, 1053, 01",
    "insee, 2A004, 2A",
    "insee, 97105, 971",
    "code_postal, 74000, 74",
    "code_postal, 1000, 01",
    "code_postal, 20090, 2A",
    "code_postal, 20200, 2B",
    "code_postal, 97400, 974",
    "adresse, 12 rue du Lac 74000 Annecy, 74",
  })
  void theCodeTellsTheDepartment(String title, String cell, String department) {
    var table = Tables.of(title, cell);

    assertThat(NeededFiles.of(table, ColumnProposal.of(table)))
        .extracting(Needed::code)
        .containsExactly(department);
  }

  @Test
  void thoseWithMostRowsComeFirstAndMistakesAreLeftOut() {
    var rows = new java.util.ArrayList<>(Collections.nCopies(60, "74010"));
    rows.addAll(Collections.nCopies(80, "73065"));
    rows.addAll(java.util.List.of("", "99999", "35238"));
    var table = Tables.of("insee", rows);
    var columns = ColumnProposal.of(table);

    assertThat(NeededFiles.of(table, columns))
        .containsExactly(new Needed("73", "Savoie", 80), new Needed("74", "Haute-Savoie", 60));
    assertThat(NeededFiles.of(table, AddressColumns.NONE)).isEmpty();
  }
}
