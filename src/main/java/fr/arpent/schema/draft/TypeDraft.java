package fr.arpent.schema.draft;

import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.DateTimeType;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.StringType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The type that reads nearly all texts of a column. Of dates most are enough: nothing else looks
 * like one, and hands and programs write them in several ways.
 */
final class TypeDraft {
  private static final Pattern CODE = Pattern.compile("[+-]?0\\d.*");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");
  private static final Pattern POINT = Pattern.compile("\\[.*\\d.*,.*\\d.*]");
  private static final NumberType WITH_COMMA =
      new NumberType(new NumberType.Style("", ",", true, true), false);

  /** How towns write yes and no. */
  private static final List<BooleanType> YES_NO =
      List.of(
          new BooleanType(List.of("true"), List.of("false")),
          new BooleanType(List.of("oui"), List.of("non")),
          new BooleanType(List.of("Oui"), List.of("Non")),
          new BooleanType(List.of("OUI"), List.of("NON")),
          new BooleanType(List.of("VRAI"), List.of("FAUX")));

  private static final List<DateType> DATES =
      List.of(
          DateType.PLAIN,
          DateType.of("%d/%m/%Y"),
          DateType.of("%d-%m-%Y"),
          DateType.of("%Y/%m/%d"),
          DateType.of("%Y%m%d"));

  /** A number of eight digits is hardly ever meant as a date. */
  private static final Pattern BARE_DATE = Pattern.compile("(19|20)\\d{2}[01]\\d[0-3]\\d");

  private TypeDraft() {}

  static FieldType of(ColumnTexts texts) {
    for (var yesNo : YES_NO) {
      if (reads(texts, yesNo)) {
        return yesNo;
      }
    }
    for (var date : DATES) {
      if (date.format().equals("%Y%m%d")
          ? texts.nearlyAll(BARE_DATE.asMatchPredicate()) && reads(texts, date)
          : texts.mostly(text -> date.read(text) != null)) {
        return date;
      }
    }
    return number(texts);
  }

  private static FieldType number(ColumnTexts texts) {
    var codes = texts.count(CODE.asMatchPredicate());
    if (codes == 0 && texts.nearlyAll(NUMBER.asMatchPredicate())) {
      if (reads(texts, IntegerType.PLAIN)) {
        return IntegerType.PLAIN;
      }
      return texts.count(t -> t.contains(",")) > texts.count(t -> t.contains("."))
          ? WITH_COMMA
          : NumberType.PLAIN;
    }
    var moment = DateTimeType.of("default");
    var point = new GeoPointType(GeoPointType.Form.ARRAY);
    if (reads(texts, moment)) {
      return moment;
    }
    return texts.nearlyAll(POINT.asMatchPredicate()) && reads(texts, point) ? point : text(texts);
  }

  private static FieldType text(ColumnTexts texts) {
    for (var form : List.of(StringType.Form.EMAIL, StringType.Form.URI)) {
      var type = new StringType(form);
      if (reads(texts, type)) {
        return type;
      }
    }
    return StringType.PLAIN;
  }

  private static boolean reads(ColumnTexts texts, FieldType type) {
    return texts.nearlyAll(text -> type.read(text) != null);
  }
}
