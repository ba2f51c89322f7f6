package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of Table Schema with its format and properties. Immutable; safe for all threads.
 *
 * <p>Follows frictionless-py 5 where it differs from the specification, because its verdict is the
 * one that the national validator gives.
 */
public sealed interface FieldType
    permits AnyType,
        ArrayType,
        BooleanType,
        DateTimeType,
        DateType,
        DurationType,
        GeoJsonType,
        GeoPointType,
        IntegerType,
        ListType,
        NumberType,
        ObjectType,
        StringType,
        TimeType,
        YearMonthType,
        YearType {

  /** The specification's word: {@code integer}, {@code geopoint}… */
  String name();

  /** The specification's word for the format; {@code default} when there is none. */
  default String format() {
    return "default";
  }

  /**
   * The value of {@code text}, exactly as received.
   *
   * @return null when the text is not of this type
   */
  @Nullable Object read(String text);

  /**
   * The value of a piece of JSON, as {@link Json} gives it: an entry of an enum, a bound, an
   * element of an array. Text is read as a cell.
   *
   * @return null when it is not of this type
   */
  default @Nullable Object readJson(Object json) {
    return json instanceof String text ? read(text) : null;
  }

  /** The specification's words for the constraints that this type can have. */
  Set<String> constraints();

  /** A text of this type that people recognise, where there is a plain one. */
  default Optional<String> example() {
    return Optional.empty();
  }
}
