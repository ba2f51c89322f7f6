package fr.arpent.schema.draft;

import fr.arpent.schema.Field;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.Keys;
import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as a table seems to mean it: the type that reads nearly all texts of a column, what is
 * filled in every row, lists of the few values that come again, forms of codes. What does not fit
 * is a few cells in a hundred at most: these are the mistakes that the schema then finds.
 */
public final class SchemaDraft {
  private static final String VERSION = "0.1.0";

  private SchemaDraft() {}

  /** A draft from the rows of {@code table} that are shown. */
  public static TableSchema of(Table table) {
    var taken = new HashSet<String>();
    var fields = new ArrayList<Field>();
    for (var column : table.columns()) {
      var name = freeName(column, fields.size() + 1, taken);
      fields.add(FieldDraft.of(name, ColumnTexts.of(table, column)));
    }
    return new TableSchema(
        origin(table.name()),
        fields,
        TableSchema.EMPTY_IS_MISSING,
        FieldsMatch.EXACT,
        Keys.NONE,
        List.of());
  }

  private static Origin origin(String name) {
    return new Origin(
        shortName(name),
        Optional.of(VERSION),
        Optional.empty(),
        Optional.of(stem(name)).filter(title -> !title.isBlank()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String stem(String file) {
    return file.replaceFirst("\\.[A-Za-z]{3,7}$", "");
  }

  /** As catalogues name schemas: small letters without accents, digits and hyphens. */
  private static String shortName(String name) {
    var bare = Normalizer.normalize(stem(name), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    var words = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var trimmed = words.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "schema" : trimmed;
  }

  /** The title, or one made up: a schema's names are there and differ. */
  private static String freeName(Column column, int number, Set<String> taken) {
    var title = column.name().strip();
    var wanted = title.isEmpty() ? "colonne_" + number : title;
    var name = wanted;
    for (var again = 2; !taken.add(name); again++) {
      name = wanted + "_" + again;
    }
    return name;
  }
}
