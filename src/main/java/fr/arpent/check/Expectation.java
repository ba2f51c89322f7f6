package fr.arpent.check;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.DateTimeType;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.StringType;
import fr.arpent.schema.type.TimeType;
import java.util.List;
import java.util.stream.Stream;

/** What a field expects, in plain words with an example. */
public final class Expectation {
  private static final int SHOWN = 6;

  private Expectation() {}

  /** A value of the type of {@code field}, or one of its list. */
  public static Message of(Field field) {
    var allowed = field.allowed();
    if (!allowed.isEmpty()) {
      return oneOf(allowed);
    }
    var example = example(field);
    var key = "check.expected." + word(field);
    return switch (field.type()) {
      case BooleanType yesNo -> Message.of(key, words(yesNo.yes()), words(yesNo.no()));
      default -> example.isEmpty() ? Message.of(key + ".bare") : Message.of(key, example);
    };
  }

  /** One of a list: the first few of it, and how many more there are. */
  public static Message oneOf(List<String> allowed) {
    var shown = listed("check.listed", allowed.stream().limit(SHOWN));
    var more = allowed.size() - SHOWN;
    return more > 0
        ? Message.of("check.expected.one-of-many", shown, more)
        : Message.of("check.expected.one-of", shown);
  }

  /** As many cells in each row as there are fields; without schema, as there are titles. */
  public static Message wholeRow(boolean schema) {
    return Message.of(schema ? "check.expected.whole-row" : "check.expected.as-many-as-titles");
  }

  /** A text that looks like the field's example, where it has one. */
  public static Message like(Field field) {
    var example = example(field);
    return example.isEmpty()
        ? Message.of("check.expected.pattern.bare")
        : Message.of("check.expected.pattern", example);
  }

  /**
   * The last segment of the keys for the type: {@code date}, {@code date-pattern}, {@code email}…
   */
  public static String word(Field field) {
    return switch (field.type()) {
      case AnyType _ -> "string";
      case StringType text -> text.form() == StringType.Form.DEFAULT ? "string" : text.format();
      case DateType date -> ownPattern(date.format()) ? "date-pattern" : "date";
      case DateTimeType date -> ownPattern(date.format()) ? "datetime-pattern" : "datetime";
      case TimeType time -> ownPattern(time.format()) ? "time-pattern" : "time";
      default -> field.type().name();
    };
  }

  private static boolean ownPattern(String format) {
    return !format.equals("default") && !format.equals("any") && !format.equals("%Y-%m-%d");
  }

  /** The field's example, unless the field itself refuses it. */
  private static String example(Field field) {
    return field.example().filter(e -> field.read(e).orNull() != null).orElse("");
  }

  private static Message words(List<String> words) {
    return listed("check.listed.or", words.stream().limit(2));
  }

  /** The texts in the quotes of the language, one after the other. */
  private static Message listed(String glue, Stream<String> texts) {
    return texts
        .map(text -> Message.of("check.quoted", text))
        .reduce((before, text) -> Message.of(glue, before, text))
        .orElseGet(() -> Message.of("check.quoted", ""));
  }
}
