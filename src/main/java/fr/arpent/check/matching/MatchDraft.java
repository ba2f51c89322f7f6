package fr.arpent.check.matching;

import fr.arpent.check.matching.MatchColumns.Added;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.geo.search.PositionDemand;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A matching that is being made: which columns of the file are which fields of the schema, and what
 * is still open. Immutable.
 *
 * @param demand how positions are to be written anew, where the schema asks for another form
 */
public record MatchDraft(
    TableId table, TableSchema schema, List<MatchLine> lines, Optional<PositionDemand> demand) {

  public MatchDraft {
    lines = List.copyOf(lines);
  }

  /** The same with another line in the place {@code index}. */
  public MatchDraft with(int index, MatchLine line) {
    var next = new ArrayList<>(lines);
    next.set(index, line);
    return new MatchDraft(table, schema, next, demand);
  }

  /** The sure lines alone that only say what is what: no value is written, no doubt is settled. */
  public MatchDraft sure() {
    var sure =
        lines.stream()
            .filter(line -> line.certainty() == Certainty.SURE && !line.positions())
            .toList();
    return new MatchDraft(table, schema, sure, demand);
  }

  /** Whether {@code line} is matched to a field that another line takes as well. */
  public boolean clashes(MatchLine line) {
    return line.fields().stream()
        .anyMatch(field -> lines.stream().filter(l -> l.fields().contains(field)).count() > 1);
  }

  /** Whether any line clashes with another. */
  public boolean clash() {
    return lines.stream().anyMatch(this::clashes);
  }

  /** The fields that no line is matched to, in the schema's order. */
  public List<Field> lacking() {
    return schema.fields().stream()
        .filter(field -> lines.stream().noneMatch(l -> l.fields().contains(field)))
        .toList();
  }

  /** How many lines are how. */
  public int count(Certainty certainty) {
    return (int) lines.stream().filter(l -> l.certainty() == certainty).count();
  }

  /** How many columns of the file are matched. */
  public int matched() {
    return lines.stream().filter(MatchLine::matched).mapToInt(l -> l.columns().size()).sum();
  }

  /** Whether a column is matched to a field of another name, so that someone should look. */
  public boolean worthALook() {
    return lines.stream()
        .filter(MatchLine::matched)
        .anyMatch(l -> l.positions() || !l.name().equalsIgnoreCase(l.fields().getFirst().name()));
  }

  /**
   * The one step that does it.
   *
   * @param rename whether matched columns take their field's name as title
   * @param kept what is put behind the label of a column in the way of written positions
   */
  public MatchColumns operation(boolean rename, List<Added> add, String kept) {
    var pairs = new ArrayList<MatchColumns.Pair>();
    lines.stream()
        .filter(line -> line.matched() && !line.positions())
        .forEach(
            line ->
                pairs.add(
                    new MatchColumns.Pair(
                        line.columns().getFirst(), line.fields().getFirst().name())));
    var written = lines.stream().anyMatch(line -> line.matched() && line.positions());
    var positions = demand.filter(_ -> written).map(d -> d.operation(table, kept));
    return new MatchColumns(table, pairs, rename, false, add, positions);
  }
}
