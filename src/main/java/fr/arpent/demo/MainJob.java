package fr.arpent.demo;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.Findings;
import fr.arpent.check.matching.ColumnMatcher;
import fr.arpent.check.matching.MatchColumns;
import fr.arpent.check.repair.RepairCells;
import fr.arpent.check.repair.Scope;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.position.ConvertPositions;
import fr.arpent.geo.position.PositionTarget;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.project.Project;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * The first half of the job, on the table in front of a project: the schema, the columns, the
 * positions, the certain repairs, and what only somebody who knows the place can decide. Each part
 * is one or a few steps, as in the window.
 */
public final class MainJob {
  private static final String KEPT = "_source";

  private final Project project;
  private final Checker checker;

  /** Works on the table in front of {@code project}. */
  public MainJob(Project project, Checker checker) {
    this.project = project;
    this.checker = checker;
  }

  /** Says what the table should be. */
  public void choose(TableSchema schema) {
    project.apply(new ChooseSchema(table().id(), Optional.of(schema)));
  }

  /** Matches every column that seems to be a field; adds the required fields that are missing. */
  public void match(TableSchema schema) {
    var pairs =
        new ColumnMatcher()
            .propose(table(), schema).stream()
                .filter(p -> p.field().isPresent())
                .map(
                    p ->
                        new MatchColumns.Pair(
                            ColumnRef.to(table().column(p.column())), p.field().get().name()))
                .toList();
    var matched = pairs.stream().map(MatchColumns.Pair::field).toList();
    var missing =
        schema.fields().stream()
            .filter(Field::required)
            .map(Field::name)
            .filter(name -> !matched.contains(name))
            .toList();
    project.apply(new MatchColumns(table().id(), pairs, true, false, missing));
  }

  /** Finds where the points are and accepts it, where there is no doubt. */
  public void place(Surroundings surroundings) {
    PositionSearch.in(table(), surroundings, Progress.NONE)
        .chosen()
        .ifPresent(found -> project.apply(new AcceptPosition(table().id(), found.columns())));
  }

  /** Writes the positions in the form that {@code schema} asks for. */
  public void convert(TableSchema schema) {
    var columns = fr.arpent.geo.position.PositionColumns.of(state());
    var field = schema.fields().stream().filter(f -> f.type() instanceof GeoPointType).findFirst();
    if (columns.isPresent() && field.isPresent()) {
      var target = PositionTarget.array(field.get().name());
      project.apply(new ConvertPositions(table().id(), columns.get(), target, KEPT));
    }
  }

  /** Makes all certain repairs, one step. */
  public void repair() {
    project.apply(new RepairCells(table().id(), new Scope.Everything()));
  }

  /** Decides what is left as {@code truth} has it: empty cells, values in doubt, lost points. */
  public void settle(Truth truth) {
    new Settling(project, truth).cells(findings());
    new Settling(project, truth).points();
  }

  /** What is still to be said about the table. */
  public Findings findings() {
    return checker.check(CheckRequest.of(state(), CheckOptions.WINDOW), Progress.NONE);
  }

  private TableState state() {
    return project.present().state().frontTable().orElseThrow();
  }

  private Table table() {
    return state().table();
  }

  /** The titles of the table's columns, for whoever tells the story. */
  public List<String> titles() {
    return table().columns().stream().map(c -> c.label()).toList();
  }
}
