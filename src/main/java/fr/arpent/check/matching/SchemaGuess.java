package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.check.repair.Likeness;
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
    var order = Comparator.comparingDouble(Guess::score).reversed();
    return catalogue.entries().stream()
        .map(entry -> guess(entry, titles, table.name()))
        .sorted(order)
        .limit(LOOKED_AT)
        .map(first -> guess(first.entry(), columns, table.name()))
        .sorted(order)
        .toList();
  }

  private Guess guess(CatalogueEntry entry, List<Sample> columns, String file) {
    var fields = entry.schema().fields();
    var proposals = matcher.propose(columns, fields);
    var matched = (int) proposals.stream().filter(p -> p.certainty() != Certainty.NONE).count();
    var sure = proposals.stream().filter(p -> p.certainty() == Certainty.SURE).count();
    var weight = sure + 0.5 * (matched - sure);
    var named = (double) columns.stream().filter(c -> !c.label().isBlank()).count();
    var size =
        Math.sqrt(Math.max(1.0, named) * Math.max(1.0, Math.min(fields.size(), 2.0 * named)));
    var score = Math.min(1, weight / size + 0.15 * wordsInCommon(entry, file));
    var fits = score >= FITS && matched >= Math.min(FEWEST, fields.size());
    return new Guess(entry, score, matched, fits, reason(columns.size(), matched, proposals));
  }

  private static Message reason(int columns, int matched, List<Proposal> proposals) {
    var example =
        proposals.stream()
            .filter(p -> p.certainty() == Certainty.SURE)
            .flatMap(p -> p.field().stream())
            .findFirst();
    return example
        .map(f -> Message.of("check.guess.with-example", matched, columns, f.name()))
        .orElseGet(() -> Message.of("check.guess.plain", matched, columns));
  }

  /** How many words of the file's name are words of the schema's, two at most. */
  private static long wordsInCommon(CatalogueEntry entry, String file) {
    var about =
        " "
            + Likeness.singular(
                entry.name() + " " + entry.title() + " " + String.join(" ", entry.keywords()))
            + " ";
    var words = Likeness.singular(file.replaceFirst("\\.[^.]*$", "")).split(" ");
    return java.util.Arrays.stream(words)
        .distinct()
        .filter(w -> w.length() > 3 && about.contains(" " + w + " "))
        .limit(2)
        .count();
  }
}
