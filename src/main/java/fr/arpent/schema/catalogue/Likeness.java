package fr.arpent.schema.catalogue;

import fr.arpent.base.Message;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much a schema is like a table, by the names of its fields and columns.
 *
 * @param shared how many of its fields have a column called so, or nearly
 * @param fields how many fields it has
 * @param columns how many columns with a title the table has
 */
public record Likeness(CatalogueEntry entry, int shared, int fields, int columns) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^a-z0-9]+");

  /** The schemas that share anything with {@code table}, the likeliest first. */
  public static List<Likeness> ranked(List<CatalogueEntry> entries, Table table) {
    return ranked(entries, table.columns().stream().map(Column::name).toList());
  }

  /** The same for columns that are called {@code names}. */
  public static List<Likeness> ranked(List<CatalogueEntry> entries, List<String> names) {
    var titles =
        names.stream()
            .map(Likeness::plain)
            .filter(title -> !title.isEmpty())
            .collect(Collectors.toSet());
    return entries.stream()
        .map(entry -> of(entry, titles))
        .filter(likeness -> likeness.shared() > 0)
        .sorted(
            Comparator.comparingDouble(Likeness::score)
                .reversed()
                .thenComparing(l -> l.entry().name()))
        .toList();
  }

  /** From 0 to 1: the harmonic mean of what of the schema and what of the table is shared. */
  public double score() {
    return fields + columns == 0 ? 0 : 2.0 * shared / (fields + columns);
  }

  /** Why it is proposed: {@code 17 of 21 columns}. */
  public Message reason() {
    return Message.of("schema.likeness", shared, fields);
  }

  private static Likeness of(CatalogueEntry entry, Set<String> titles) {
    var fields = entry.schema().fields().stream().map(f -> plain(f.name())).toList();
    var shared = fields.stream().filter(f -> titles.stream().anyMatch(t -> like(f, t))).count();
    return new Likeness(entry, (int) shared, fields.size(), titles.size());
  }

  /** The same name, or one is a part of the other: {@code mobilier u} and {@code mobilier}. */
  private static boolean like(String field, String title) {
    var shorter = field.length() <= title.length() ? field : title;
    var longer = field.length() <= title.length() ? title : field;
    return shorter.equals(longer)
        || (shorter.length() >= 3 && (" " + longer + " ").contains(" " + shorter + " "));
  }

  private static String plain(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return APART.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
