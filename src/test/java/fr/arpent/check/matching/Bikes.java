package fr.arpent.check.matching;

import fr.arpent.check.CheckOperations;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.Findings;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.Optional;

/** A town's file of bicycle stands, its titles being the town's own, positions in metres. */
public final class Bikes {
  public static final TableId ID = new TableId("t1");
  public static final TableSchema SCHEMA = new Catalogue().get("etalab/stationnement-cyclable");

  private static final List<String> LABELS =
      List.of("IDENTIFIANT", "NB_PLACES", "TYPE", "MAJ", "X", "Y", "SECTEUR");

  private Bikes() {}

  /** The file as it came, its schema chosen, its positions found. */
  public static State state() {
    var builder = new TableBuilder(LABELS);
    for (var i = 0; i < 40; i++) {
      var type = i % 2 == 0 ? "CADRE ET ROUE" : "ROUE";
      var day = i % 4 == 0 ? "31/12/2019" : "2021-04-02";
      var x = (942592 + i) + ",49";
      builder.row(
          i + 2,
          List.of("STV-" + i, i % 10 == 3 ? "10 pl." : "8", type, day, x, "6537592,26", "B"));
    }
    var table = builder.build(ID, "parkings.csv");
    var state = after(State.of(table), new ChooseSchema(ID, Optional.of(SCHEMA)));
    var columns = new TwoColumns(ref(state, "X"), ref(state, "Y"), 2154);
    return after(state, new AcceptPosition(ID, columns));
  }

  public static TableState table(State state) {
    return state.get(ID);
  }

  static ColumnRef ref(State state, String label) {
    return ColumnRef.to(state.table(ID).named(label).orElseThrow());
  }

  /** What {@code operation} makes of {@code state}; it is read back from its JSON first. */
  static State after(State state, Operation operation) {
    var json = new StepJson(CheckOperations.all());
    if (operation.kind().startsWith("check.")
        && !json.readOperation(json.write(operation)).equals(operation)) {
      throw new AssertionError("not read back as it was written: " + operation);
    }
    return operation.run(Work.on(state)).apply(state);
  }

  static List<String> labels(State state) {
    return state.table(ID).columns().stream().map(c -> c.name()).toList();
  }

  static List<String> column(State state, String label) {
    var table = state.table(ID);
    var column = table.named(label).orElseThrow();
    return table.rowSlots().mapToObj(column::text).toList();
  }

  static Findings findings(State state) {
    var request = CheckRequest.of(state.get(ID), CheckOptions.WINDOW);
    return new Checker().check(request, fr.arpent.base.Progress.NONE);
  }

  /** The field of the schema that the column called {@code label} is matched to. */
  static Optional<String> field(State state, String label) {
    return findings(state).field(ref(state, label).id()).map(f -> f.name());
  }
}
