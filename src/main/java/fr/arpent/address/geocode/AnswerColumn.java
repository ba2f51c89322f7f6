package fr.arpent.address.geocode;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;

/** The columns of an answer, named as those of the national address service's CSV batches. */
enum AnswerColumn {
  LATITUDE(a -> degrees(a.place().lat())),
  LONGITUDE(a -> degrees(a.place().lon())),
  LABEL(Answer::label),
  SCORE(a -> score(a.score())),
  TYPE(Answer::type),
  ID(Answer::id),
  HOUSENUMBER(a -> a.address().map(fr.arpent.address.Address::housenumber).orElse("")),
  NAME(Answer::name),
  STREET(a -> a.number().isPresent() ? a.streetName() : ""),
  POSTCODE(Answer::postcode),
  CITY(a -> a.street().name().city()),
  CITYCODE(a -> a.street().name().citycode()),
  OLDCITYCODE(a -> a.street().name().oldCitycode()),
  OLDCITY(a -> a.street().name().oldCity());

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Answer, String> text;

  AnswerColumn(Function<Answer, String> text) {
    this.text = text;
  }

  /** The column's title. */
  String title() {
    return "result_" + name().toLowerCase(Locale.ROOT);
  }

  /** What stands in it for {@code answer}. */
  String text(Answer answer) {
    return text.apply(answer);
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }

  /** Never rounded up: 0.8 is a promise. */
  private static String score(double score) {
    return BigDecimal.valueOf(score).setScale(3, RoundingMode.DOWN).toPlainString();
  }
}
