package fr.arpent.ui.export;

import fr.arpent.check.CheckSettings;
import fr.arpent.publish.Export;
import fr.arpent.publish.ExportPreview;
import fr.arpent.publish.Leaving;
import fr.arpent.publish.Publication;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is to be exported, where to, and what is known of it. Needs no running toolkit. */
public final class ExportModel {
  private final Sheet sheet;
  private final Path project;
  private final long listed;
  private final Looker looker;
  private final ObjectProperty<Leaving> kind = new SimpleObjectProperty<>(Leaving.CSV);
  private final BooleanProperty onlyShown = new SimpleBooleanProperty();
  private final BooleanProperty others = new SimpleBooleanProperty();
  private final ObjectProperty<Path> target;
  private final ReadOnlyObjectWrapper<@Nullable ExportPreview> preview =
      new ReadOnlyObjectWrapper<>();
  private int asked;

  /** Looks at what would be written, elsewhere than on the JavaFX thread. */
  @FunctionalInterface
  public interface Looker {
    /** Hands what is known of {@code publication} to {@code found}, on the JavaFX thread. */
    void look(Publication publication, java.util.function.Consumer<Optional<ExportPreview>> found);
  }

  /**
   * An export of {@code sheet}.
   *
   * @param project the project's file, beside which the export is proposed
   * @param listed how many errors the list of what is to be fixed counts
   */
  public ExportModel(Sheet sheet, Path project, long listed, Looker looker) {
    this.sheet = sheet;
    this.project = project;
    this.listed = listed;
    this.looker = looker;
    target = new SimpleObjectProperty<>(proposed(Leaving.CSV));
    kind.subscribe((_, now) -> target.set(proposed(now)));
    onlyShown.subscribe(_ -> look());
    others.subscribe((_, _) -> look());
  }

  /** What leaves. */
  public ObjectProperty<Leaving> kind() {
    return kind;
  }

  /** Whether only the rows that are shown leave. */
  public BooleanProperty onlyShown() {
    return onlyShown;
  }

  /** Whether the columns outside the schema leave as well. */
  public BooleanProperty others() {
    return others;
  }

  /** The titles of the columns outside the schema. */
  public List<String> outside() {
    return publication().outside().stream().map(column -> column.name()).toList();
  }

  /** The titles of the columns that stay behind; what is coloured for colleagues holds them all. */
  public List<String> leftOut() {
    return kind.get().tells() || others.get() ? List.of() : outside();
  }

  /** Where to. */
  public ObjectProperty<Path> target() {
    return target;
  }

  /** What the national validator would say; null while it is not known or no schema is chosen. */
  public ReadOnlyObjectProperty<@Nullable ExportPreview> preview() {
    return preview.getReadOnlyProperty();
  }

  /** Whether the table has a schema, so that there is a verdict. */
  public boolean judged() {
    return CheckSettings.schema(sheet.state()).isPresent();
  }

  /** Whether something should be fixed before: the file is to be published and does not pass. */
  public boolean fixFirst() {
    var known = preview.get();
    return !kind.get().tells() && known != null && !known.valid();
  }

  /** How many errors the list of what is to be fixed counts. */
  public long listed() {
    return listed;
  }

  /**
   * How many of those are not in the file: they stand in columns that stay behind, or are about how
   * the original was written. Negative where the file has more of them, as a column that is added
   * counts in each row.
   */
  public long settled() {
    var known = preview.get();
    return known == null ? 0 : listed - known.errors();
  }

  /** Whether the list counts otherwise than the file does, though all rows leave. */
  public boolean differs() {
    return !onlyShown.get() && settled() != 0;
  }

  /** Whether a file of this name is there already. */
  public boolean taken() {
    return Files.exists(target.get());
  }

  /** Takes the first free name beside it. */
  public void keepBoth() {
    target.set(Export.freeName(target.get()));
  }

  /** How many rows are shown now. */
  public int shown() {
    return sheet.rows().size();
  }

  /** Whether some rows are not shown. */
  public boolean filtered() {
    return sheet.rows().filtered();
  }

  /** What is written. */
  public Publication publication() {
    return new Publication(
        sheet.state(), onlyShown.get() ? Optional.of(shownRows()) : Optional.empty(), others.get());
  }

  private RowSet shownRows() {
    var rows = sheet.rows();
    return RowSet.of(IntStream.range(0, rows.size()).map(rows::slot).toArray());
  }

  private Path proposed(Leaving now) {
    var stem = String.valueOf(project.getFileName()).replaceFirst("\\.arpent$", "");
    var ending = (now.tells() ? "_a_corriger" : "_propre") + now.ending();
    return Export.freeName(project.resolveSibling(stem + ending));
  }

  private void look() {
    var mine = ++asked;
    preview.set(null);
    looker.look(
        publication(),
        found -> {
          if (mine == asked) {
            preview.set(found.orElse(null));
          }
        });
  }
}
