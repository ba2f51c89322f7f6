package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.schema.Field;
import fr.arpent.step.ColumnRef;
import java.util.List;

/**
 * One line of a matching that is being made.
 *
 * @param columns one column of the file; or those that hold its positions together, to be written
 *     anew as the schema asks
 * @param examples some of their texts
 * @param fields what they are in the schema; empty when they are matched to none
 * @param reason why, for people
 */
public record MatchLine(
    List<ColumnRef> columns,
    List<String> examples,
    List<Field> fields,
    Certainty certainty,
    boolean positions,
    Message reason) {

  public MatchLine {
    columns = List.copyOf(columns);
    examples = List.copyOf(examples);
    fields = List.copyOf(fields);
  }

  /** Whether it is matched to anything. */
  public boolean matched() {
    return !fields.isEmpty();
  }

  /** The names of its columns, as one text. */
  public String name() {
    return String.join(", ", columns.stream().map(ColumnRef::name).toList());
  }

  MatchLine to(List<Field> next, Certainty how, Message why) {
    return new MatchLine(columns, examples, next, how, positions, why);
  }
}
