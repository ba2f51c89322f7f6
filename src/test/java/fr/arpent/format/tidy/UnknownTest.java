package fr.arpent.format.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.format.FormatOperations;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          annee      | 1998;2001;2005;0;2010        | 0
          annee      | 1998;2001;2005;-999;2010     | -999
          annee      | 1998;2001;2005;9999;2010     | 9999
          lat        | 45,91;45,92;45,93;0;45,94    | 0
          POINT_X    | 770123,5;770124,5;771000,25;0 | 0
          code_postal| 74000;74960;74940;0;00000    | 0, 00000
          numero     | 12;14;3;0                    | 0
          jusqu_a    | 12;14;30;99999;99998         | 99999, 99998
          rue        | Gare;NULL;nc;N/A;Mairie      | NULL, nc, N/A
          pose le    | 2021-01-01;1900-01-01        | 1900-01-01
          """)
  void whatMeansUnknownIsOffered(String label, String values, String found) {
    var proposals = Tidyings.propose(column(label, values));
    assertThat(proposals).hasSize(1);
    assertThat(proposals.getFirst().what().facts().subList(0, 2)).containsExactly(label, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capacite | 12;8;0;25;99
          montant  | 1500;2000;0;12000
          numero   | 12;14;3;99999
          etat     | NC;NC;NC
          code     | 9999;8000;7500;9500
          nom      | Nantes;Nancy;Annecy
          """)
  void whatMayBeAValueIsLeftAlone(String label, String values) {
    assertThat(Tidyings.propose(column(label, values))).isEmpty();
  }

  @Test
  void emptyingIsOneStepThatTellsItself() {
    var table = column("rue", "Gare;NULL  ;nc;NULL;Mairie");
    var operation = (EmptyUnknown) Tidyings.propose(table).getFirst().operation();
    assertThat(operation.values()).containsExactlyInAnyOrder("NULL  ", "nc", "NULL");
    var state = State.of(table);
    var change = operation.run(Work.on(state));
    var after = change.apply(state).table(table.id());
    assertThat(Tables.texts(after).stream().map(List::getFirst))
        .containsExactly("Gare", "", "", "", "Mairie");
    assertThat(operation.words(change))
        .isEqualTo(Message.of("format.unknown.done", "rue", "NULL, nc"));
    var json = new StepJson(FormatOperations.KINDS);
    assertThat(json.readOperation(json.write(operation))).isEqualTo(operation);
  }

  @Test
  void aRecipeOnAnotherFileDoesWhatIsThere() {
    var table = column("rue", "Gare;Mairie");
    var operation =
        new EmptyUnknown(table.id(), ColumnRef.to(table.columns().getFirst()), List.of("NULL"));
    assertThat(operation.run(Work.on(State.of(table))).cellCount()).isZero();
  }

  private static Table column(String label, String values) {
    var rows = values.strip().split(";", -1);
    for (var i = 0; i < rows.length; i++) {
      rows[i] += "|x" + i;
    }
    return Tables.of(label + "|id", rows);
  }
}
