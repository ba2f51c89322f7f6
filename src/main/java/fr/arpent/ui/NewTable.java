package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TargetFile;
import fr.arpent.format.WriteOptions;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.CatalogueEntry;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.check.SchemaChooser;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.Dialogs;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Begins a table with the columns of a schema and one row to type in: a file where the user says,
 * opened by the same door as any other.
 */
final class NewTable {
  private final Hands hands;
  private final Catalogue catalogue;
  private final Formats formats;
  private final Dialogs dialogs;
  private final BiConsumer<Path, TableSchema> open;

  /**
   * Begins tables of {@code catalogue}.
   *
   * @param open opens the file that was written, checked against its schema
   */
  NewTable(
      Hands hands,
      Catalogue catalogue,
      Formats formats,
      Dialogs dialogs,
      BiConsumer<Path, TableSchema> open) {
    this.hands = hands;
    this.catalogue = catalogue;
    this.formats = formats;
    this.dialogs = dialogs;
    this.open = open;
  }

  void register() {
    hands.actions().on(Command.NEW_TABLE, this::choose);
  }

  private void choose() {
    var overlay = hands.overlay();
    var chooser =
        new SchemaChooser(
            catalogue,
            hands.words(),
            new SimpleObjectProperty<>(List.of()),
            entry -> {
              overlay.close();
              begin(entry);
            });
    overlay.dialog(chooser.node(overlay::close), () -> {});
  }

  private void begin(CatalogueEntry entry) {
    var schema = entry.schema();
    var proposed = Path.of(System.getProperty("user.home")).resolve(schema.name() + ".csv");
    dialogs
        .save(proposed)
        .ifPresent(
            file ->
                hands
                    .tasks()
                    .run(
                        Pool.WRITE,
                        Message.of("ui.saving"),
                        _ -> write(file, schema),
                        written -> open.accept(written, schema)));
  }

  /** In the format that the name asks for; without one in CSV. */
  private Path write(Path named, TableSchema schema) {
    var name = String.valueOf(named.getFileName());
    var asked = formats.writing(name).flatMap(TableFormat::writer);
    var file = asked.isPresent() ? named : named.resolveSibling(name + ".csv");
    var writer = asked.or(() -> formats.byId("csv").flatMap(TableFormat::writer)).orElseThrow();
    new TargetFile(file, List.of())
        .write(out -> writer.write(empty(schema), WriteOptions.STANDARD, out, Progress.NONE));
    return file;
  }

  private static Table empty(TableSchema schema) {
    var names = schema.fields().stream().map(Field::name).toList();
    var table = new TableBuilder(names);
    table.row(2, Collections.nCopies(names.size(), ""));
    return table.build(new TableId("t1"), schema.name());
  }
}
