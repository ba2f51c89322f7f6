package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.table.TableId;

/**
 * What was asked: parameters only, no live object. An operation is run once, when it is asked; its
 * change is what is stored and replayed. Each lives in the package of its feature and stands in the
 * one list of {@link OperationKind}s there.
 */
public interface Operation {

  /** The stable word with a version under which it is stored, as {@code grid.fill/1}. */
  String kind();

  /** The table it is about. */
  TableId table();

  /** All its parameters but the table; read back by its {@link OperationKind}. */
  JsonObject parameters();

  /** What it says about columns before it runs. */
  Needs needs();

  /**
   * Computes what happens. Pure in {@code work}: the same state and resources give the same change.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be done, for a reason to show
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  Change run(Work work);

  /**
   * What it looks at to come to its change, beside what the change touches: had an earlier step not
   * changed it, another change might have come out. Unless told otherwise, all of the columns that
   * it reads and does not write.
   */
  default Footprint looksAt() {
    var needs = needs();
    return new Footprint(
        needs.reads().stream()
            .filter(column -> !needs.writes().contains(column))
            .<Footprint.Area>map(column -> new Footprint.Values(table(), column.id()))
            .toList());
  }

  /** The sentence that tells it, for the history and the undo menu, given what happened. */
  Message words(Change happened);
}
