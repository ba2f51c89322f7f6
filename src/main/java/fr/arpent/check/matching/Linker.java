package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.geo.Crs;
import fr.arpent.geo.search.PositionDemand;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Makes the lines of a {@link MatchDraft}: first as they are proposed or were decided, then as
 * someone links them. Takes up to some tenths of a second for a large table.
 */
public final class Linker {
  private static final int EXAMPLES = 3;
  private static final Message OUTSIDE = Message.of("check.match.outside");
  private static final Message REMEMBERED = Message.of("check.match.remembered");

  private final Table table;
  private final TableSchema schema;
  private final Optional<PositionDemand> demand;
  private final Matching decided;

  /** What was decided; before anything was, what is remembered of other files. */
  private final Matching settled;

  /** Matches the columns of {@code state} to {@code schema}. */
  public Linker(TableState state, TableSchema schema) {
    this(state, schema, RememberedMatches.NONE);
  }

  /** As above; titles that were matched before are matched again. */
  public Linker(TableState state, TableSchema schema, RememberedMatches remembered) {
    this.schema = schema;
    table = state.table();
    demand = PositionDemand.of(state, schema);
    decided = CheckSettings.matching(state);
    settled = decided.decided() ? decided : known(remembered);
  }

  /** The first column of a title takes its field. */
  private Matching known(RememberedMatches remembered) {
    var fields = new LinkedHashMap<ColumnId, String>();
    for (var column : table.columns()) {
      remembered
          .field(schema.name(), column.name())
          .filter(field -> schema.field(field).isPresent() && !fields.containsValue(field))
          .ifPresent(field -> fields.put(column.id(), field));
    }
    return new Matching(fields);
  }

  /** What was decided, and for the rest what is proposed. */
  public MatchDraft draft() {
    var lines = new ArrayList<MatchLine>();
    for (var proposal : new ColumnMatcher().propose(table, schema)) {
      if (!insidePositions(proposal)) {
        lines.add(line(proposal));
      }
    }
    positions().ifPresent(line -> lines.add(place(lines), line));
    return new MatchDraft(table.id(), schema, free(lines), demand);
  }

  /** What {@code line} can be matched to: each choice one field, or those of positions. */
  public List<List<Field>> choices(MatchLine line) {
    return line.positions() ? List.of(targets()) : schema.fields().stream().map(List::of).toList();
  }

  /** {@code line} matched to {@code fields} by someone; to none when they are empty. */
  public MatchLine link(MatchLine line, List<Field> fields) {
    if (fields.isEmpty()) {
      return line.to(List.of(), Certainty.NONE, OUTSIDE);
    }
    if (line.positions()) {
      return line.to(fields, Certainty.SURE, converted());
    }
    var field = fields.getFirst();
    var fit = fit(line.columns().getFirst().id(), field);
    return line.to(fields, fit.good() ? Certainty.SURE : Certainty.TO_CHECK, fit.reason(field));
  }

  private FieldFit fit(ColumnId column, Field field) {
    return FieldFit.of(table, table.text(column), field);
  }

  private MatchLine line(Proposal proposal) {
    var ref = ColumnRef.to(table.column(proposal.column()));
    var bare =
        new MatchLine(List.of(ref), examples(ref.id()), List.of(), Certainty.NONE, false, OUTSIDE);
    var field = settled.field(ref.id()).flatMap(schema::field);
    if (field.isPresent()) {
      var linked = link(bare, List.of(field.get()));
      var again = !decided.decided() && linked.certainty() == Certainty.SURE;
      return again ? linked.to(linked.fields(), Certainty.SURE, REMEMBERED) : linked;
    }
    return switch (proposal.certainty()) {
      case NONE -> bare;
      case SURE -> proposed(bare, proposal);
      case TO_CHECK -> bare.to(List.of(field(proposal)), Certainty.TO_CHECK, proposal.reason());
    };
  }

  /** Once someone decided, what is left is only proposed. */
  private MatchLine proposed(MatchLine bare, Proposal proposal) {
    var linked = link(bare, List.of(field(proposal)));
    return decided.decided()
        ? linked.to(linked.fields(), Certainty.TO_CHECK, proposal.reason())
        : linked;
  }

  private static Field field(Proposal proposal) {
    return proposal.field().orElseThrow();
  }

  /** A field that was decided or is remembered is not proposed to another column. */
  private List<MatchLine> free(List<MatchLine> lines) {
    return lines.stream().map(line -> taken(line) ? link(line, List.of()) : line).toList();
  }

  private boolean taken(MatchLine line) {
    var own = settled.field(line.columns().getFirst().id());
    return line.fields().stream()
        .map(Field::name)
        .anyMatch(name -> settled.fields().containsValue(name) && !own.equals(Optional.of(name)));
  }

  /** The columns of positions stand on one line, unless they surely are something by themselves. */
  private boolean insidePositions(Proposal proposal) {
    return demand.isPresent()
        && sources().stream().map(ColumnRef::id).anyMatch(proposal.column()::equals)
        && (proposal.certainty() != Certainty.SURE || targets().contains(field(proposal)));
  }

  private List<ColumnRef> sources() {
    return demand.map(d -> d.source().columns()).orElse(List.of());
  }

  private List<Field> targets() {
    return demand.stream()
        .flatMap(d -> d.target().labels().stream())
        .flatMap(label -> schema.field(label).stream())
        .toList();
  }

  private Optional<MatchLine> positions() {
    return demand.map(
        d ->
            new MatchLine(
                sources(),
                sources().stream().flatMap(c -> examples(c.id()).stream().limit(1)).toList(),
                targets(),
                Certainty.SURE,
                true,
                converted()));
  }

  private Message converted() {
    var epsg = demand.map(d -> d.source().epsg()).orElse(0);
    return Crs.of(epsg)
        .map(crs -> Message.of("check.match.convert", crs.name()))
        .orElseGet(() -> Message.of("check.match.convert-plain"));
  }

  /** Where the line of positions stands among the others: where its first column does. */
  private int place(List<MatchLine> lines) {
    var first = table.indexOf(sources().getFirst().id());
    return (int)
        lines.stream()
            .filter(line -> table.indexOf(line.columns().getFirst().id()) < first)
            .count();
  }

  private List<String> examples(ColumnId id) {
    return table.column(id) instanceof TextColumn text
        ? Sample.of(table, text).texts().stream().limit(EXAMPLES).toList()
        : List.of();
  }
}
