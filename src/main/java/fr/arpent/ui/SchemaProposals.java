package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.check.matching.SchemaGuess;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.project.Project;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Tasks;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The schemas most like the table on the bench, ranked once for each project that is opened. */
final class SchemaProposals {
  private final Bench bench;
  private final Tasks tasks;
  private final SchemaGuess guess;
  private final ReadOnlyObjectWrapper<List<Guess>> ranked = new ReadOnlyObjectWrapper<>(List.of());
  private @Nullable Project known;

  SchemaProposals(Bench bench, Tasks tasks, Catalogue catalogue) {
    this.bench = bench;
    this.tasks = tasks;
    guess = new SchemaGuess(catalogue);
    bench.derived().subscribe(this::arrived);
  }

  /** The schemas, the likeliest first; none until they are known. */
  ReadOnlyObjectProperty<List<Guess>> ranked() {
    return ranked.getReadOnlyProperty();
  }

  private void arrived(@Nullable Derived now) {
    var project = bench.project().get();
    if (project == null) {
      known = null;
      ranked.set(List.of());
    } else if (now != null && !project.equals(known)) {
      known = project;
      tasks.run(
          Pool.FIND,
          Message.of("ui.schema.guessing"),
          _ -> guess.rank(now.state().table()),
          found -> {
            if (project.equals(known)) {
              ranked.set(found);
            }
          });
    }
  }
}
