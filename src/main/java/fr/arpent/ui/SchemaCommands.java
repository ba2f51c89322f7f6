package fr.arpent.ui;

import static fr.arpent.ui.action.Command.CHOOSE_SCHEMA;
import static fr.arpent.ui.action.Command.CONVERT_POSITIONS;
import static fr.arpent.ui.action.Command.DRAFT_SCHEMA;
import static fr.arpent.ui.action.Command.MATCH_COLUMNS;

import fr.arpent.base.Message;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.ChooseSchema;
import fr.arpent.check.matching.Linker;
import fr.arpent.check.matching.MatchColumns;
import fr.arpent.check.matching.MatchDraft;
import fr.arpent.check.matching.SchemaGuess.Guess;
import fr.arpent.geo.search.PositionDemand;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.step.TableState;
import fr.arpent.ui.check.MatchDialog;
import fr.arpent.ui.check.MatchModel;
import fr.arpent.ui.check.SchemaChooser;
import fr.arpent.ui.desk.Derived;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.shell.Toolbar;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;

/** What the commands about the schema do: choosing it, matching columns and positions to it. */
final class SchemaCommands {
  private final Hands hands;
  private final Catalogue catalogue;
  private final RecentSchemas recent;
  private final MatchMemory memory;
  private final SchemaProposals proposals;
  private final OwnSchemas own;
  private final BooleanBinding toMatch;

  SchemaCommands(Hands hands, Catalogue catalogue, Dialogs dialogs, Preferences preferences) {
    this.hands = hands;
    this.catalogue = catalogue;
    recent = new RecentSchemas(preferences, catalogue);
    memory = new MatchMemory(preferences);
    own = new OwnSchemas(hands, catalogue, dialogs, this::choose);
    proposals = new SchemaProposals(hands.bench(), hands.tasks(), catalogue);
    toMatch =
        Bindings.createBooleanBinding(
            () -> derived().filter(SchemaCommands::unmatched).isPresent(), hands.bench().derived());
  }

  void register() {
    hands.withTable(CHOOSE_SCHEMA, this::choose);
    hands.withTable(DRAFT_SCHEMA, own::draft);
    var derived = hands.bench().derived();
    var readOnly = hands.bench().desk().readOnly();
    var matchable =
        Bindings.createBooleanBinding(
            () -> schema().isPresent() && !readOnly.get(), derived, readOnly);
    hands.actions().on(MATCH_COLUMNS, this::match, matchable, "ui.refused.no-schema");
    var convertible =
        Bindings.createBooleanBinding(
            () -> demand().isPresent() && !readOnly.get(), derived, readOnly);
    hands.actions().on(CONVERT_POSITIONS, this::convert, convertible, "ui.refused.no-conversion");
  }

  /** Keeps the schema's name on its button, which opens the menu of schemas. */
  void follow(Toolbar toolbar) {
    var button = new SchemaButton(toolbar, hands);
    button.follow();
    toolbar.onSchema(
        node -> new SchemaMenu(hands, this, recent.list(), schema().orElse(null)).show(node));
  }

  /** Whether a schema is chosen and asks for something that no column is matched to yet. */
  BooleanBinding toMatch() {
    return toMatch;
  }

  private static boolean unmatched(Derived derived) {
    var findings = derived.findings();
    var matched =
        findings.table().columns().stream().flatMap(c -> findings.field(c.id()).stream()).toList();
    return !CheckSettings.matching(derived.state()).decided()
        && findings
            .schema()
            .filter(s -> s.fields().stream().anyMatch(f -> f.required() && !matched.contains(f)))
            .isPresent();
  }

  private Optional<Derived> derived() {
    return Optional.ofNullable(hands.bench().derived().get());
  }

  private Optional<TableSchema> schema() {
    return derived().flatMap(d -> d.findings().schema());
  }

  private Optional<PositionDemand> demand() {
    return derived()
        .flatMap(d -> d.findings().schema().flatMap(s -> PositionDemand.of(d.state(), s)));
  }

  /** The schemas most like the open table, as far as they are known. */
  ReadOnlyObjectProperty<List<Guess>> proposals() {
    return proposals.ranked();
  }

  /** Shows the catalogue. */
  void choose() {
    var overlay = hands.overlay();
    var chooser =
        new SchemaChooser(
            catalogue,
            hands.words(),
            proposals(),
            entry -> {
              overlay.done();
              choose(entry.schema());
            });
    overlay.dialog(chooser.node(overlay::close), () -> {});
  }

  /** The schemas of the user, which come from files and addresses, or are drafted. */
  OwnSchemas own() {
    return own;
  }

  /**
   * Makes {@code schema} that of the open table, as a step; where columns are called otherwise, the
   * matching is offered at once.
   */
  void choose(TableSchema schema) {
    take(schema);
    var sheet = hands.sheet().orElseThrow();
    var bare = sheet.state().withSetting(CheckSettings.MATCHING, null);
    draft(
        bare,
        schema,
        (linker, draft) -> {
          if (draft.worthALook()) {
            show(linker, draft);
          }
        });
  }

  /** Makes {@code schema} that of the open table, as a step, and asks nothing. */
  private void take(TableSchema schema) {
    hands.ask(new ChooseSchema(hands.sheet().orElseThrow().table().id(), Optional.of(schema)));
    recent.chosen(schema);
  }

  /** As above, and matches the columns of which it is sure, as a step; the others are offered. */
  void takeWithColumns(TableSchema schema) {
    take(schema);
    draft(
        hands.sheet().orElseThrow().state(),
        schema,
        (_, draft) -> {
          if (draft.sure().matched() > 0) {
            hands.ask(draft.sure().operation(false, List.of(), ""));
          }
        });
  }

  /** No schema from now on. */
  void forget() {
    hands.sheet().ifPresent(s -> hands.ask(new ChooseSchema(s.table().id(), Optional.empty())));
  }

  private void match() {
    var sheet = hands.sheet().orElseThrow();
    schema().ifPresent(schema -> draft(sheet.state(), schema, this::show));
  }

  private void draft(TableState state, TableSchema schema, Drafted done) {
    record Made(Linker linker, MatchDraft draft) {}
    hands
        .tasks()
        .run(
            Pool.FIND,
            Message.of("ui.match.working"),
            _ -> {
              var linker = new Linker(state, schema, memory.now());
              return new Made(linker, linker.draft());
            },
            made -> done.take(made.linker(), made.draft()));
  }

  private void show(Linker linker, MatchDraft draft) {
    var kept = hands.words().say("ui.positions.kept");
    var forget =
        memory.knows(draft.schema()) ? Optional.of(forget(draft)) : Optional.<Runnable>empty();
    new MatchDialog(
            new MatchModel(linker, draft),
            hands.words(),
            hands.overlay(),
            model -> {
              memory.applied(model.draft().get());
              hands.ask(model.operation(kept));
            })
        .forgetting(forget)
        .show();
  }

  /** Forgets how titles were matched to the schema of {@code draft}, and proposes anew. */
  private Runnable forget(MatchDraft draft) {
    return () -> {
      memory.forget(draft.schema());
      hands.sheet().ifPresent(sheet -> draft(sheet.state(), draft.schema(), this::show));
    };
  }

  private void convert() {
    var kept = hands.words().say("ui.positions.kept");
    derived()
        .ifPresent(
            d ->
                demand()
                    .ifPresent(
                        demand -> hands.ask(MatchColumns.converting(d.state(), demand, kept))));
  }

  /** Takes a matching that was proposed. */
  @FunctionalInterface
  private interface Drafted {
    void take(Linker linker, MatchDraft draft);
  }
}
