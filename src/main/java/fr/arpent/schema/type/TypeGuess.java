package fr.arpent.schema.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The likeliest type of a column: the narrowest plain type, without any property, that reads all
 * its texts. The order is frictionless's but for texts that a type reads by accident: a code with
 * zeros before it is no number, two digits and a comma are no point on the map.
 */
public final class TypeGuess {
  private static final Pattern CODE = Pattern.compile("\\s*[+-]?0\\d.*");
  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*(?:\\d[eE][+-]?\\d+\\s*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private static final List<Candidate> CANDIDATES =
      List.of(
          new Candidate(IntegerType.PLAIN, text -> !CODE.matcher(text).lookingAt()),
          new Candidate(NumberType.PLAIN, TypeGuess::number),
          new Candidate(BooleanType.PLAIN),
          new Candidate(DateType.PLAIN),
          new Candidate(DateTimeType.of("default")),
          new Candidate(TimeType.of("default")),
          new Candidate(new YearMonthType(), text -> MONTH.matcher(text).matches()),
          new Candidate(new DurationType()),
          new Candidate(new GeoPointType(GeoPointType.Form.DEFAULT), text -> text.contains(".")),
          new Candidate(new GeoPointType(GeoPointType.Form.ARRAY)),
          new Candidate(new GeoJsonType(GeoJsonType.Form.DEFAULT)),
          new Candidate(new ObjectType()),
          new Candidate(new ArrayType(null)),
          new Candidate(StringType.PLAIN));

  private TypeGuess() {}

  /** A type, and which of the texts it reads count. */
  private record Candidate(FieldType type, Predicate<String> likely) {
    Candidate(FieldType type) {
      this(type, _ -> true);
    }

    boolean takes(String text) {
      return type.read(text) != null && likely.test(text);
    }
  }

  /**
   * The likeliest type of {@code texts}; empty ones say nothing, and when all are empty it is
   * {@code any}.
   */
  public static FieldType of(Stream<String> texts) {
    var left = new ArrayList<>(CANDIDATES);
    var filled = false;
    for (var all = texts.iterator(); all.hasNext() && left.size() > 1; ) {
      var text = all.next();
      if (!text.isEmpty()) {
        filled = true;
        left.removeIf(candidate -> !candidate.takes(text));
      }
    }
    return filled ? left.getFirst().type() : new AnyType();
  }

  /** Python reads {@code nan} and {@code Infinity} as numbers; nobody means them. */
  private static boolean number(String text) {
    return NUMBER.matcher(text).matches() && !CODE.matcher(text).lookingAt();
  }
}
