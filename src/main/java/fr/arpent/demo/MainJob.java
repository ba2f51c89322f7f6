package fr.arpent.demo;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.Findings;
import fr.arpent.check.matching.Linker;
import fr.arpent.check.repair.RepairCells;
import fr.arpent.check.repair.Scope;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.project.Project;
import fr.arpent.schema.TableSchema;
import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.nio.file.Path;
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

  /** Finds where the points are and accepts it, where there is no doubt. */
  public void place(Surroundings surroundings) {
    PositionSearch.in(table(), surroundings, Progress.NONE)
        .chosen()
        .ifPresent(found -> project.apply(new AcceptPosition(table().id(), found.columns())));
  }

  /**
   * Matches every column that seems to be a field and writes the positions in the form that the
   * schema asks, one step.
   */
  public void match(TableSchema schema) {
    var draft = new Linker(state(), schema).draft();
    project.apply(draft.operation(true, List.of(), KEPT));
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

  /** What is found in {@code file}, read again from the disk and checked as {@code options} say. */
  public Findings again(Path file, TableSchema schema, Formats formats, CheckOptions options) {
    var id = new TableId("again");
    var reading = formats.read(Sources.read(file), ReadOptions.GUESS, id, Progress.NONE);
    return checker.check(CheckRequest.of(reading.table(), schema, options), Progress.NONE);
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
