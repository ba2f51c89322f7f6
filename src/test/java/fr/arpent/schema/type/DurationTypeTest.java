package fr.arpent.schema.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time in ISO 8601's letters. */
class DurationTypeTest {
  private static final String JSON = "{`type`:`duration`}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P1Y",
        "P1M",
        "P1W",
        "P1D",
        "PT1H",
        "PT1M",
        "PT1S",
        "P1Y2M10DT2H30M",
        "P1W2D",
        "P0D",
        "PT",
        "P1DT",
        "-P1D",
        "+P1D",
        "P0.5Y",
        "PT1,5H",
        "P1.5DT2.5S",
        "PT36H",
        "P100Y",
        "PT0.000001S",
        "P0001-02-03T04:05:06",
        "P20210203T040506"
      })
  void aPBeginsItAndATComesBeforeTheHours(String text) {
    Same.taken(JSON, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "P", "T1H", "1Y", "p1y", "P1y", "P-1D", "P1S", "P1H", "PT1Y", "PT1D", "PT1M1H", "P1D1Y",
        "P1 D", " P1D", "P1D ", "P1", "PT1", "P1YY", "--P1D", "P.5D", "P1,D", "un jour", "1:30"
      })
  void otherwiseItIsRefused(String text) {
    Same.refused(JSON, text);
  }

  @Test
  void lengthsOfOneTimeAreOneValue() {
    Same.value(JSON, "P1Y", "P12M", "P0Y12M");
    Same.value(JSON, "P1W", "P7D", "PT168H", "PT10080M");
    Same.value(JSON, "PT1.5H", "PT1,5H", "PT90M", "PT5400S");
    Same.value(JSON, "P0D", "PT", "PT0S", "-P0D");
    Same.value(JSON, "P1D", "+P1D", "P1DT", "PT24H");
    Same.value(JSON, "P1Y2M3DT4H5M6S", "P0001-02-03T04:05:06", "P00010203T040506");
  }

  @Test
  void monthsAreNoDays() {
    Same.different(JSON, "P1M", "P30D", "P31D", "-P1M", "P1Y", "P365D", "PT1M");
  }
}
