package fr.arpent.check.matching;

import fr.arpent.base.Message;
import fr.arpent.check.repair.Fix;
import fr.arpent.check.repair.Fixer;
import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.DateTimeType;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.GeoJsonType;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.Reading;
import fr.arpent.schema.type.StringType;

/**
 * How well the cells of a column fit a field.
 *
 * @param score from -0.5 (they cannot be it) over 0 (they say nothing) to 1 (they can hardly be
 *     anything else)
 * @param reason why, for people
 */
record ContentFit(double score, Message reason) {
  private static final int MOST_IN_LIST = 60;

  static ContentFit of(Sample column, Field field) {
    var telling = telling(field);
    var reason = reason(field);
    if (column.texts().isEmpty() || telling == 0) {
      return new ContentFit(0, reason);
    }
    var fixer = new Fixer(field, (before, after) -> !right(before, field) && right(after, field));
    var fitting = column.texts().stream().filter(text -> fits(text, field, fixer)).count();
    var share = fitting / (double) column.texts().size();
    return new ContentFit(telling * share - 0.5 * (1 - share), reason);
  }

  private static boolean fits(String text, Field field, Fixer fixer) {
    return right(text, field) || fixer.propose(text).fix() != Fix.NONE;
  }

  static boolean right(String text, Field field) {
    return field.read(text) instanceof Reading.Value(var value)
        && field.constraints().stream().allMatch(rule -> rule.holds(value, text));
  }

  /** How much it says that a text fits: nearly every text is a text, few are a point on the map. */
  static double telling(Field field) {
    if (!field.allowed().isEmpty()) {
      return field.allowed().size() <= MOST_IN_LIST ? 0.9 : 0.7;
    }
    if (field.constraint(PatternRule.class).isPresent()) {
      return 0.6;
    }
    return byType(field.type());
  }

  private static double byType(FieldType type) {
    return switch (type) {
      case GeoPointType _, GeoJsonType _ -> 1;
      case StringType text -> text.form() == StringType.Form.DEFAULT ? 0 : 0.6;
      case DateType _, DateTimeType _ -> 0.5;
      case BooleanType _ -> 0.4;
      case NumberType _ -> 0.15;
      case IntegerType _ -> 0.1;
      default -> 0.2;
    };
  }

  private static Message reason(Field field) {
    if (!field.allowed().isEmpty()) {
      return Message.of("check.match.content-list", field.name());
    }
    return switch (field.type()) {
      case GeoPointType _ -> Message.of("check.match.content-points");
      case DateType _, DateTimeType _ -> Message.of("check.match.content-dates");
      case BooleanType _ -> Message.of("check.match.content-yes-no");
      default -> Message.of("check.match.content-form", field.name());
    };
  }
}
