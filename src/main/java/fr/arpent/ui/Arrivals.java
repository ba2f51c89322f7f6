package fr.arpent.ui;

import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.project.Project;
import fr.arpent.schema.TableSchema;
import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.open.Brought;
import fr.arpent.ui.open.Found;
import fr.arpent.ui.open.OpenBar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows when a file was opened: what is offered, drawn, read beside it, and told. */
final class Arrivals {
  private static final int TOLD = 3;

  private final Hands hands;
  private final TableGrid grid;
  private final OpenBar bar;
  private final TidyCommands tidy;
  private final SchemaCommands schema;
  private final MapCommands map;
  private final VisitCommands visit;
  private @Nullable TableSchema wanted;
  private @Nullable TableSchema known;

  Arrivals(
      Hands hands,
      TableGrid grid,
      OpenBar bar,
      TidyCommands tidy,
      SchemaCommands schema,
      MapCommands map,
      VisitCommands visit) {
    this.hands = hands;
    this.grid = grid;
    this.bar = bar;
    this.tidy = tidy;
    this.schema = schema;
    this.map = map;
    this.visit = visit;
  }

  /** Checks what is opened next against {@code schema}. */
  void check(TableSchema schema) {
    wanted = schema;
  }

  /**
   * What is opened next is known to be meant for {@code schema}: it is checked against it when it
   * is new, and nothing is asked.
   */
  void know(TableSchema schema) {
    known = schema;
  }

  /** A project came on the bench. */
  void opened(Brought brought) {
    var project = brought.project();
    tidy.offered(brought.proposals());
    bar.show(brought.fresh());
    map.opened(project.path(), brought.fresh() || unplaced(project));
    visit.addresses().read(project.path(), () -> {});
    check(brought.fresh());
    tell(brought, project.present().state().frontTable().filter(_ -> brought.fresh()));
    if (!hands.overlay().open().get()) {
      grid.takeFocus();
    }
  }

  /** Nobody ever said where its points are: the program ended, or was killed, before the answer. */
  private boolean unplaced(Project project) {
    return !hands.bench().desk().readOnly().get()
        && project.present().history().steps().stream()
            .noneMatch(step -> step.asked().kind().equals(AcceptPosition.KIND));
  }

  private void check(boolean fresh) {
    var asked = wanted;
    var meant = known;
    wanted = null;
    known = null;
    if (asked != null) {
      schema.choose(asked);
    } else if (meant != null && fresh) {
      schema.takeWithColumns(meant);
    }
  }

  private void tell(Brought brought, Optional<TableState> fresh) {
    var name = String.valueOf(brought.project().path().getFileName());
    fresh.ifPresentOrElse(
        state -> done(name, state.table()), () -> hands.tell("ui.open.resumed", name));
    brought.problems().stream().limit(TOLD).forEach(note -> hands.toasts().note(note));
  }

  /** A table was added to the project on the bench. */
  void added(Found found) {
    tidy.offered(found.reading().proposals());
    bar.show(true);
    done(found.source().name(), found.reading().table());
  }

  private void done(String name, Table table) {
    hands.tell("ui.open.done", name, table.rowCount(), table.columns().size());
  }
}
