package fr.arpent.schema.draft;

import fr.arpent.schema.About;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Required;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One column of the draft: its type, whether it must be filled, its list or its form. No example: a
 * value of the file would then be an example left in it.
 */
final class FieldDraft {
  private static final int FEWEST_ROWS = 10;
  private static final int MOST_VALUES = 15;

  /** In how many cells each value of a list stands on average, at least. */
  private static final int REPEATED = 4;

  private static final double RARE = 0.01;

  private FieldDraft() {}

  /** The field called {@code name}. */
  static Field of(String name, ColumnTexts texts) {
    var type = texts.none() ? StringType.PLAIN : TypeDraft.of(texts);
    return new Field(
        name, type, constraints(texts, type), TableSchema.EMPTY_IS_MISSING, false, About.NOTHING);
  }

  private static List<Constraint> constraints(ColumnTexts texts, FieldType type) {
    var rules = new ArrayList<Constraint>();
    if (texts.filled() == texts.rows() && texts.rows() > 0) {
      rules.add(Required.RULE);
      if (identifies(texts, type)) {
        rules.add(Unique.RULE);
      }
    }
    if (type.equals(StringType.PLAIN)) {
      var values = list(texts);
      if (!values.isEmpty()) {
        rules.add(new EnumRule(values, Set.copyOf(values)));
      } else {
        CodeShape.of(texts).map(PatternRule::of).ifPresent(rules::add);
      }
    }
    return rules;
  }

  /** A text of its own in each row, and short as identifiers are: no address, no remark. */
  private static boolean identifies(ColumnTexts texts, FieldType type) {
    return type.equals(StringType.PLAIN)
        && texts.rows() >= FEWEST_ROWS
        && texts.counts().size() == texts.rows()
        && texts.nearlyAll(text -> text.indexOf(' ') < 0);
  }

  /** The few texts that come again and again; what stands there once is more likely a mistake. */
  private static List<String> list(ColumnTexts texts) {
    var values = texts.often((int) Math.max(2, Math.ceil(RARE * texts.filled())));
    var fits =
        texts.filled() >= FEWEST_ROWS
            && values.size() > 1
            && values.size() <= MOST_VALUES
            && values.size() * REPEATED <= texts.filled()
            && texts.nearlyAll(values::contains);
    return fits ? values.stream().sorted().toList() : List.of();
  }
}
