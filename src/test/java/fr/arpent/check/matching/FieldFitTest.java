package fr.arpent.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.schema.Fields;
import fr.arpent.table.TextColumn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the cells of a column stand to a field that someone chose for it. */
class FieldFitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        // the field, the cells, how many hold something, are right, can be mended, are different
        "{`type`:`integer`}!1;2;2!3!3!0!2!check.match.fit.all",
        "{`type`:`integer`}!1;12 places;x;!3!1!1!3!check.match.fit.some",
        "{`type`:`integer`}!12 places;2!2!1!1!2!check.match.fit.mend",
        "{`type`:`integer`}!;_;!0!0!0!0!check.match.fit.empty",
        "{`missingValues`:[`-`],`type`:`integer`}!-;1!1!1!0!1!check.match.fit.all",
        "{`constraints`:{`required`:true}}!a;b!2!2!0!2!check.match.fit.different",
        "{`constraints`:{`required`:true}}!a;a!2!2!0!1!check.match.fit.all",
        "{`type`:`integer`,`constraints`:{`maximum`:5}}!9;1!2!1!0!2!check.match.fit.some",
        "{`type`:`date`}!31/12/2020;2021-01-01;hier!3!1!1!3!check.match.fit.some",
        "{`constraints`:{`enum`:[`ARCEAU`]}}!Arceau;arceaux;ARCEAU;x!4!1!2!4!check.match.fit.some",
      })
  void countsRightAndMendableCells(
      String json, String cells, int filled, int right, int mended, int distinct, String reason) {
    var rows = cells.split(";", -1);
    for (var i = 0; i < rows.length; i++) {
      rows[i] = rows[i].replace('_', ' ') + "|k";
    }
    var table = Tables.of("f|k", rows);
    var field = Fields.of(json);
    var fit = FieldFit.of(table, (TextColumn) table.columns().getFirst(), field);
    assertThat(fit).isEqualTo(new FieldFit(filled, right, mended, distinct));
    assertThat(fit.reason(field).code()).isEqualTo(reason);
    assertThat(fit.good()).isEqualTo(filled == 0 || 2 * (right + mended) >= filled);
  }
}
