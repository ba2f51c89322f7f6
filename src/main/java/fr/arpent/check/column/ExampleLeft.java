package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.YearType;
import java.util.List;

/**
 * The example of the schema, left in from a template. Only where the example says something: not
 * for choices and counts, and not where many rows have it, as all of one town have its code.
 */
public final class ExampleLeft implements ColumnAdvice {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_NUMBER = 7;
  private static final int ALWAYS = 2;
  private static final double FEW = 0.1;

  @Override
  public String name() {
    return "example-left";
  }

  @Override
  public String key() {
    return "check.column.example";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    var field = binding.field();
    var choice =
        !field.allowed().isEmpty()
            || field.type() instanceof BooleanType
            || field.type() instanceof IntegerType
            || field.type() instanceof YearType;
    var least = field.type() instanceof NumberType ? SHORTEST_NUMBER : SHORTEST;
    return !choice && field.about().example().filter(e -> e.strip().length() >= least).isPresent();
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var example = tally.binding().field().about().example().orElse("").strip();
    var found = tally.codes().filter(c -> tally.text(c).strip().equals(example)).toArray();
    var rows = java.util.Arrays.stream(found).map(tally::count).sum();
    return rows > 0 && rows <= Math.max(ALWAYS, FEW * tally.filled())
        ? tally.cells(
            cause(Where.CELL, tally.binding().spot()),
            c -> java.util.Arrays.stream(found).anyMatch(f -> f == c))
        : List.of();
  }
}
