package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.CatalogueEntry;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Comparator;
import java.util.List;

/** Ranks the schemas of the catalogue by their likeness to a table. */
public final class SchemaGuess {
  private static final int LOOKED_AT = 12;
  private static final double FITS = 0.3;
  private static final int FEWEST = 3;
  private static final int TEXTS = 40;

  /** No schema has as many fields: of a table wider than this the first columns tell. */
  private static final int WIDEST = 512;

  private final Catalogue catalogue;
  private final ColumnMatcher matcher = new ColumnMatcher();

  /** A guess among the schemas of {@code catalogue}. */
  public SchemaGuess(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * A schema and how well a table fits it.
   *
   * @param score from 0 to 1
   * @param matched how many columns seem to be fields of it
   * @param fits whether it is worth proposing
   * @param reason why, for people
   */
  public record Guess(
      CatalogueEntry entry, double score, int matched, boolean fits, Message reason) {}

  /** The schemas most like {@code table}, the best first; none of them may fit. */
  public List<Guess> rank(Table table) {
    var columns =
        table.columns().stream()
            .filter(TextColumn.class::isInstance)
            .limit(WIDEST)
            .map(c -> Sample.of(table, (TextColumn) c, TEXTS))
            .toList();
    var titles = columns.stream().map(c -> new Sample(c.id(), c.label(), List.of())).toList();
    var subjects = Subjects.of(catalogue.entries());
    var order = Comparator.comparingDouble(Guess::score).reversed();
    return catalogue.entries().stream()
        .map(entry -> guess(entry, titles, subjects, table.name()))
        .sorted(order)
        .limit(LOOKED_AT)
        .map(first -> guess(first.entry(), columns, subjects, table.name()))
        .sorted(order)
        .toList();
  }

  private Guess guess(CatalogueEntry entry, List<Sample> columns, Subjects subjects, String file) {
    var fields = entry.schema().fields();
    var proposals = matcher.propose(columns, fields);
    var matched = (int) proposals.stream().filter(p -> p.certainty() != Certainty.NONE).count();
    var sure = proposals.stream().filter(p -> p.certainty() == Certainty.SURE).count();
    var weight = sure + 0.5 * (matched - sure);
    var titled = (double) columns.stream().filter(c -> !c.label().isBlank()).count();
    var size =
        Math.sqrt(Math.max(1.0, titled) * Math.max(1.0, Math.min(fields.size(), 2.0 * titled)));
    var named = subjects.likeness(entry, file);
    var score = Math.min(1, weight / size + named.score());
    var fewest = named.rare() ? 1 : Math.min(FEWEST, fields.size());
    var fits = score >= FITS && matched >= fewest;
    return new Guess(
        entry, score, matched, fits, reason(columns.size(), matched, proposals, named));
  }

  private static Message reason(
      int columns, int matched, List<Proposal> proposals, Subjects.Named named) {
    var example =
        proposals.stream()
            .filter(p -> p.certainty() == Certainty.SURE)
            .flatMap(p -> p.field().stream())
            .findFirst();
    var titles =
        example
            .map(f -> Message.of("check.guess.with-example", matched, columns, f.name()))
            .orElseGet(() -> Message.of("check.guess.plain", matched, columns));
    return named.rare() ? Message.of("check.guess.with-name", titles, named.word()) : titles;
  }
}
