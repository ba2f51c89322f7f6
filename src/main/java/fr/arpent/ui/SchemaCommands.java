package fr.arpent.ui;

import static fr.arpent.ui.action.Command.CHOOSE_SCHEMA;

import fr.arpent.base.Message;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.Findings;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.CatalogueEntry;
import fr.arpent.ui.check.SchemaChooser;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.shell.Toolbar;
import java.util.Optional;

/** What the commands about the schema do. */
final class SchemaCommands {
  private final Hands hands;
  private final Catalogue catalogue;

  SchemaCommands(Hands hands, Catalogue catalogue) {
    this.hands = hands;
    this.catalogue = catalogue;
  }

  void register() {
    hands.withTable(CHOOSE_SCHEMA, this::choose);
  }

  /** Keeps the schema's name on its button. */
  void follow(Toolbar toolbar) {
    hands.bench().derived().subscribe(now -> name(toolbar, Optional.ofNullable(now)));
    hands
        .words()
        .texts()
        .subscribe(_ -> name(toolbar, Optional.ofNullable(hands.bench().derived().get())));
  }

  private static void name(Toolbar toolbar, Optional<Derived> now) {
    var findings = now.map(Derived::findings);
    var schema = findings.flatMap(Findings::schema);
    toolbar.schema(
        schema.map(s -> s.origin().title().orElse(s.name())).orElse(null),
        schema
            .map(
                s ->
                    Message.of(
                        "ui.toolbar.schema-count",
                        matched(findings.orElseThrow()),
                        s.fields().size()))
            .orElse(null));
  }

  private static long matched(Findings findings) {
    return findings.table().columns().stream()
        .filter(c -> findings.field(c.id()).isPresent())
        .count();
  }

  private void choose() {
    var sheet = hands.sheet().orElseThrow();
    var overlay = hands.overlay();
    var chooser =
        new SchemaChooser(
            catalogue,
            hands.words(),
            sheet.table(),
            entry -> {
              overlay.close();
              choose(sheet, entry);
            });
    overlay.dialog(chooser.node(overlay::close), () -> {});
  }

  private void choose(Sheet sheet, CatalogueEntry entry) {
    hands.ask(new ChooseSchema(sheet.table().id(), Optional.of(entry.schema())));
  }
}
