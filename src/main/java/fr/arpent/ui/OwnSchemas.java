package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.TargetFile;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.KeptSchemas.Added;
import fr.arpent.schema.draft.SchemaDraft;
import fr.arpent.schema.json.SchemaWriter;
import fr.arpent.schema.online.SchemaAddress;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.draft.DraftDialog;
import fr.arpent.ui.draft.DraftModel;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.shell.Prompt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Schemas that the catalogue does not have: from a file, from an address, drafted from the open
 * table. Each is kept, so that it is in the list from then on, and chosen.
 */
final class OwnSchemas {
  private static final int TOLD = 3;

  private final Hands hands;
  private final Catalogue catalogue;
  private final Dialogs dialogs;
  private final Consumer<TableSchema> choose;

  /**
   * Schemas for the open table.
   *
   * @param choose makes a schema that of the open table
   */
  OwnSchemas(Hands hands, Catalogue catalogue, Dialogs dialogs, Consumer<TableSchema> choose) {
    this.hands = hands;
    this.catalogue = catalogue;
    this.dialogs = dialogs;
    this.choose = choose;
  }

  /** Takes the schema of a file that the user names. */
  void chooseFile() {
    dialogs.schema().ifPresent(file -> add(name(file), () -> Files.readString(file)));
  }

  /** Asks for an address and takes the schema that is there; the network is used only then. */
  void askAddress() {
    new Prompt(hands.overlay(), hands.words())
        .ask("ui.schema.address", "https://", text -> add(text, () -> fetched(text)));
  }

  private static String fetched(String text) {
    return SchemaAddress.of(text).fetch();
  }

  private void add(String from, Text text) {
    hands
        .tasks()
        .run(
            Pool.READ,
            Message.of("ui.reading", from),
            _ -> catalogue.add(read(from, text), from),
            this::added);
  }

  private static String read(String from, Text text) {
    try {
      return text.get();
    } catch (IOException e) {
      throw new ProblemException(Problem.at(Place.file(from), "ui.schema.unreadable", from), e);
    }
  }

  private void added(Added added) {
    choose.accept(added.schema());
    var name = added.schema().name();
    if (added.changes().isEmpty()) {
      hands.tell("ui.schema.kept", name);
    } else {
      hands.tell("ui.schema.kept-changed", name, added.changes().size(), first(added.changes()));
    }
  }

  private String first(List<Message> changes) {
    var words = hands.words();
    var told = changes.stream().limit(TOLD).map(words::say).collect(Collectors.joining("\n"));
    return changes.size() > TOLD ? told + "…" : told;
  }

  /** Drafts a schema from the open table and shows it in a form. */
  void draft() {
    hands
        .sheet()
        .map(Sheet::table)
        .ifPresent(
            table ->
                hands
                    .tasks()
                    .run(
                        Pool.FIND,
                        Message.of("ui.draft.working"),
                        _ -> SchemaDraft.of(table),
                        this::show));
  }

  private void show(TableSchema drafted) {
    var model = new DraftModel(drafted);
    new DraftDialog(model, hands.words(), hands.overlay(), this::save, this::use).show();
  }

  private void use(TableSchema schema) {
    add(schema.name(), () -> SchemaWriter.pretty(schema));
  }

  private void save(TableSchema schema) {
    var project = hands.bench().project().get();
    if (project == null) {
      return;
    }
    dialogs
        .save(project.path().resolveSibling(schema.name() + ".json"))
        .ifPresent(
            file ->
                hands
                    .tasks()
                    .run(
                        Pool.WRITE,
                        Message.of("ui.writing", name(file)),
                        _ -> write(schema, file),
                        _ -> hands.tell("ui.export.done", name(file))));
  }

  private static Path write(TableSchema schema, Path file) {
    var bytes = SchemaWriter.pretty(schema).getBytes(StandardCharsets.UTF_8);
    new TargetFile(file, List.of()).write(out -> out.write(bytes));
    return file;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Where a schema's text comes from. */
  @FunctionalInterface
  private interface Text {
    String get() throws IOException;
  }
}
