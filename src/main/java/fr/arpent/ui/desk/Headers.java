package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.check.Expectation;
import fr.arpent.check.Findings;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.OwnWords;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a column's header, from the schema and the findings. */
public final class Headers {
  private Headers() {}

  static HeaderMark of(Column column, Findings findings) {
    var conformity = findings.conformity(column.id());
    var field = findings.field(column.id());
    var type =
        field
            .map(Headers::type)
            .orElseGet(() -> column instanceof GeometryColumn ? "geometry" : "text");
    return new HeaderMark(
        icon(type),
        field.map(Headers::caption).orElseGet(() -> outside(findings, type)),
        (int) conformity.right(),
        (int) conformity.look(),
        (int) conformity.wrong(),
        (int) conformity.empty(),
        type.equals("number") || type.equals("integer"),
        field.map(Headers::choices).orElse(null));
  }

  private static Message outside(Findings findings, String type) {
    return findings.schema().isPresent()
        ? Message.of("ui.header.outside")
        : Message.of("ui.header." + type);
  }

  /** What {@code field} holds, in a word or two: {@code date}, {@code liste de 4}. */
  public static Message kind(Field field) {
    return field.allowed().isEmpty()
        ? Message.of("ui.header." + type(field))
        : Message.of("ui.header.list", field.allowed().size());
  }

  /** What {@code field} is for, in our words or else its author's, and what is expected. */
  static List<Message> told(TableSchema schema, Field field) {
    var described = field.about().description().map(d -> Message.of("ui.header.described", d));
    var told = new ArrayList<Message>();
    OwnWords.about(schema.origin(), field).or(() -> described).ifPresent(told::add);
    told.add(Expectation.of(field));
    return told;
  }

  private static Message caption(Field field) {
    var what = kind(field);
    return field.required() ? Message.of("ui.header.required", what) : what;
  }

  private static @Nullable List<String> choices(Field field) {
    return field.allowed().isEmpty() ? null : field.allowed();
  }

  private static String type(Field field) {
    if (!field.allowed().isEmpty()) {
      return "list";
    }
    return switch (field.type().name()) {
      case "integer" -> "integer";
      case "number" -> "number";
      case "boolean" -> "boolean";
      case "date", "datetime", "time", "year", "yearmonth", "duration" -> "date";
      case "geopoint", "geojson" -> "point";
      default -> "text";
    };
  }

  private static String icon(String type) {
    return switch (type) {
      case "list" -> "list";
      case "integer", "number" -> "hash";
      case "boolean" -> "toggle-left";
      case "date" -> "calendar";
      case "point", "geometry" -> "map-pin";
      default -> "type";
    };
  }
}
