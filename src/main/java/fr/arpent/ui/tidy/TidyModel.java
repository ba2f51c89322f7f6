package fr.arpent.ui.tidy;

import fr.arpent.format.Proposal;
import fr.arpent.format.tidy.Tidy;
import fr.arpent.format.tidy.Tidyings;
import fr.arpent.step.Operation;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What can be put in order in a table, and what of it the user ticked. What takes no value away is
 * ticked at first. Needs no toolkit; made on any thread, then used on one.
 */
public final class TidyModel {
  private static final Set<String> HARMLESS =
      Set.of("blank-tail", "blank-rows", "nameless-columns", "repeated-headers");

  private final Table table;
  private final List<TidyLine> lines = new ArrayList<>();
  private final ReadOnlyIntegerWrapper ticked = new ReadOnlyIntegerWrapper();

  /**
   * All that can be put in order in {@code table}.
   *
   * @param more offered by the reading of its file beside what its cells tell
   */
  public TidyModel(Table table, List<Proposal> more) {
    this.table = table;
    var examples = new Examples(table);
    var all = new ArrayList<>(more);
    all.addAll(Tidyings.propose(table));
    for (var proposal : all) {
      var tick = new SimpleBooleanProperty(harmless(proposal));
      tick.subscribe(_ -> count());
      lines.add(new TidyLine(proposal, examples.of(proposal), tick));
    }
    count();
  }

  /** One line for each thing. */
  public List<TidyLine> lines() {
    return List.copyOf(lines);
  }

  /** How many lines are ticked. */
  public ReadOnlyIntegerProperty ticked() {
    return ticked.getReadOnlyProperty();
  }

  /**
   * What is to be done: the tidyings as one step, the others one step each and before, since they
   * are about rows that tidying may take away.
   */
  public List<Operation> operations() {
    var words = new ArrayList<String>();
    var steps = new ArrayList<Operation>();
    for (var line : lines) {
      if (line.ticked().get()) {
        switch (line.proposal().operation()) {
          case Tidy tidy -> words.addAll(tidy.what());
          case Operation other -> steps.add(other);
        }
      }
    }
    if (!words.isEmpty()) {
      steps.add(new Tidy(table.id(), words));
    }
    return steps;
  }

  private void count() {
    ticked.set((int) lines.stream().filter(line -> line.ticked().get()).count());
  }

  private static boolean harmless(Proposal proposal) {
    return proposal.operation() instanceof Tidy tidy && HARMLESS.containsAll(tidy.what());
  }
}
