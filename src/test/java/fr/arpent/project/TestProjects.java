package fr.arpent.project;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Projects of one small table, and what tests do with them. */
final class TestProjects {
  static final StepJson JSON = new StepJson(EditOperations.KINDS);

  /** Opens and makes projects whose operations are those of editing. */
  static final Projects PROJECTS = new Projects(JSON, Author.current(), Map.of());

  private TestProjects() {}

  /** A new project in {@code file} with {@code table} as its first step. */
  static Project of(Path file, Table table) {
    var project = PROJECTS.create(file);
    project.apply(
        new BringTable(Tables.ID, "ville.csv", new JsonObject()),
        Map.of(Table.class, table),
        Progress.NONE);
    return project;
  }

  /** One of a column {@code nom} with the cells a, b and c. */
  static Project abc(Path file) {
    return of(file, Tables.of("nom", "a", "b", "c"));
  }

  /** Types {@code text} into the row {@code slot} of the first column. */
  static StepId type(Project project, int slot, String text) {
    project.apply(EditCells.one(Tables.ID, first(project), slot, text));
    return last(project);
  }

  /** The first column. */
  static ColumnRef first(Project project) {
    return ColumnRef.to(table(project).columns().getFirst());
  }

  /** The step that the present comes after. */
  static StepId last(Project project) {
    return project.present().history().position().orElseThrow();
  }

  /** The table as it stands. */
  static Table table(Project project) {
    return project.present().state().table(Tables.ID);
  }

  /** The texts of the first column, row by row. */
  static List<String> texts(Project project) {
    return Tables.texts(table(project)).stream().map(List::getFirst).toList();
  }
}
