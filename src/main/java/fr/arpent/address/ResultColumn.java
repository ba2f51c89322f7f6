package fr.arpent.address;

import fr.arpent.geo.Bearing;
import fr.arpent.geo.LonLat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * The columns that answers of the national address service have in its CSV batches, in their order,
 * and ours: the direction of the address in degrees clockwise from north, whether it is on the
 * point's side of its street ({@code same}, {@code across}, empty where the numbers do not tell),
 * and the crossing.
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
  DIRECTION(ResultColumn::direction),
  SIDE(
      r ->
          switch (r.candidate().side()) {
            case SAME -> "same";
            case ACROSS -> "across";
            case UNKNOWN -> "";
          }),
  CROSSING(r -> String.join(" / ", r.crossing()));

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Result, String> text;

  ResultColumn(Function<Result, String> text) {
    this.text = text;
  }

  /** What is told where no address is near: the nearest street, or at least the commune. */
  private static final Set<ResultColumn> OF_STREET = EnumSet.of(STREET, DISTANCE);

  private static final Set<ResultColumn> OF_COMMUNE =
      EnumSet.of(CITY, CONTEXT, CITYCODE, OLDCITYCODE, OLDCITY);

  /** An answer: the nearest address and what else was found for a point. */
  record Result(Candidate candidate, LonLat point, String context, List<String> crossing) {}

  /** The column's title. */
  String title() {
    return "result_" + name().toLowerCase(Locale.ROOT);
  }

  /** What stands in it for an answer. */
  String text(Result result) {
    return text.apply(result);
  }

  /**
   * What stands in it for a point without an address near.
   *
   * @param nearest the nearest of all
   * @param street whether its street is near enough to be told
   */
  String far(Result nearest, boolean street) {
    return OF_COMMUNE.contains(this) || (street && OF_STREET.contains(this)) ? text(nearest) : "";
  }

  private static String direction(Result result) {
    var to = result.candidate().address().place();
    return String.valueOf(Math.round(Bearing.degrees(result.point(), to)) % 360);
  }

  private static String degrees(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(6, java.math.RoundingMode.HALF_UP)
        .toPlainString();
  }
}
