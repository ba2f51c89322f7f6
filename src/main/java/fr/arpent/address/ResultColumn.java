package fr.arpent.address;

import java.util.Locale;
import java.util.function.Function;

/**
 * The columns that answers of the national address service have in its CSV batches, in their order,
 * and ours for crossings.
 */
enum ResultColumn {
  LATITUDE(r -> degrees(r.candidate().address().place().lat())),
  LONGITUDE(r -> degrees(r.candidate().address().place().lon())),
  LABEL(r -> r.candidate().address().label()),
  DISTANCE(r -> String.valueOf(Math.round(r.candidate().metres()))),
  TYPE(r -> r.candidate().address().numbered() ? "housenumber" : "locality"),
  ID(r -> r.candidate().address().id()),
  HOUSENUMBER(r -> r.candidate().address().housenumber()),
  NAME(r -> r.candidate().address().name()),
  STREET(r -> r.candidate().address().street().name()),
  POSTCODE(r -> r.candidate().address().street().postcode()),
  CITY(r -> r.candidate().address().street().city()),
  CONTEXT(Result::context),
  CITYCODE(r -> r.candidate().address().street().citycode()),
  OLDCITYCODE(r -> r.candidate().address().street().oldCitycode()),
  OLDCITY(r -> r.candidate().address().street().oldCity()),
  CROSSING(r -> String.join(" / ", r.crossing()));

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Result, String> text;

  ResultColumn(Function<Result, String> text) {
    this.text = text;
  }

  /** An answer: the nearest address and what else was found. */
  record Result(Candidate candidate, String context, java.util.List<String> crossing) {}

  /** The column's title. */
  String title() {
    return "result_" + name().toLowerCase(Locale.ROOT);
  }

  /** What stands in it for an answer. */
  String text(Result result) {
    return text.apply(result);
  }

  private static String degrees(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(6, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }
}
