package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day, and moments: a day with its time. */
class TimeTypesTest {
  private static final String TIME = "{`type`:`time`}";
  private static final String MOMENT = "{`type`:`datetime`}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00:00",
        "10:00:00",
        "23:59:59",
        "24:00:00",
        "10:00:00.5",
        "10:00:00,5",
        "10:00:00.123456789",
        "10:00:00Z",
        "10:00:00z",
        "10:00:00+02",
        "10:00:00-0230",
        "10:00:00+02:00",
        "10:00:00.5-11:30",
        "10:00:00+23:59"
      })
  void aTimeHasTwoDigitsThreeTimes(String text) {
    Same.taken(TIME, text);
    Same.taken(MOMENT, "2021-11-24T" + text, "2021-11-24 " + text, "2021-11-24_" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10",
        "10:00",
        "10:00:0",
        "1:00:00",
        "10:0:00",
        "10h00",
        "100000",
        "10:00:60",
        "10:60:00",
        "24:00:01",
        "25:00:00",
        "10:00:00.",
        "10:00:00,",
        "10:00:00 ",
        " 10:00:00",
        "10:00:00 Z",
        "10:00:00+24:00",
        "10:00:00+2",
        "10:00:00+02:",
        "10:00:00+02:60",
        "10.00.00",
        "10:00:00 AM",
        "10:00:00ZZ"
      })
  void otherWritingsAreNone(String text) {
    Same.refused(TIME, text);
    Same.refused(MOMENT, "2021-11-24T" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-11-24",
        "2021-11-24T",
        "20211124T100000",
        "2021-11-31T10:00:00",
        "0000-01-01T10:00:00",
        "2021-1-2T10:00:00",
        "24/11/2021 10:00:00",
        "2021-11-24  10:00:00",
        "2021-11-24T10:00Z",
        "2021-11T10:00:00",
        "2021-W54-1T10:00:00",
        " 2021-11-24T10:00:00"
      })
  void aMomentHasAWholeDay(String text) {
    Same.refused(MOMENT, text);
  }

  @Test
  void theTwentyFourthHourIsMidnight() {
    Same.value(MOMENT, "2021-12-31T24:00:00", "2022-01-01T00:00:00");
    Same.value(MOMENT, "2021-W47-3T10:00:00", "2021-11-24T10:00:00");
  }

  @Test
  void timesOfOneInstantAreOneValue() {
    Same.value(TIME, "10:00:00+02:00", "08:00:00Z", "10:00:00+02", "07:30:00-0030");
    Same.value(TIME, "10:00:00", "10:00:00.0", "10:00:00,000000");
    Same.value(
        MOMENT, "2021-11-24T10:00:00+02:00", "2021-11-24T08:00:00Z", "2021-11-24 10:00:00+0200");
    Same.value(MOMENT, "2021-11-25T00:30:00+01:00", "2021-11-24T23:30:00z");
    Same.different(MOMENT, "2021-11-24T10:00:00", "2021-11-24T10:00:00.1", "2021-11-25T10:00:00");
  }

  @Test
  void whatHasNoZoneComparesAsIfItWereTheMeridians() {
    Same.ordered(TIME, "08:59:59", "10:00:00+01:00", "09:00:01", "09:30:00Z", "23:00:00");
    Same.ordered(
        MOMENT,
        "2021-11-24T08:59:59",
        "2021-11-24T10:00:00+01:00",
        "2021-11-24T09:00:00.5",
        "2021-11-24T09:30:00Z",
        "2021-11-25T00:00:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time|%H:%M|10:00|9:5|10:00:00",
        "time|%Hh%M|10h30|9H05|10:30",
        "time|%I:%M %p|02:30 PM|2:30 am|14:30 PM",
        "time|%H:%M:%S.%f|10:00:00.5|10:00:00.123456|10:00:00.1234567",
        "datetime|%d/%m/%Y %H:%M:%S|24/11/2021 10:00:00|4/1/2021 9:0:0|24/11/2021 10:00:60",
        "datetime|%Y-%m-%dT%H:%M:%S%z|2021-11-24T10:00:00Z|2021-11-24T10:00:00+01:00|2021-11-24T10:00:00",
        "datetime|%d/%m/%Y %Hh|24/11/2021 10h|24/11/2021 8h|24/11/2021 24h",
        "datetime|%Y|2021|1999|2021-11-24T10:00:00",
      })
  void aPatternIsFollowed(String type, String format, String one, String other, String refused) {
    var json = "{`type`:`" + type + "`,`format`:`" + format + "`}";
    Same.taken(json, one, other);
    Same.different(json, one, other);
    Same.refused(json, refused);
  }

  @Test
  void noonAndMidnightOfTheHalfDay() {
    var json = "{`type`:`time`,`format`:`%I %p`}";
    assertThat(Fields.type(json).read("12 AM")).isEqualTo(Fields.type(TIME).read("00:00:00"));
    assertThat(Fields.type(json).read("12 PM")).isEqualTo(Fields.type(TIME).read("12:00:00"));
    Same.refused(json, "0 AM", "13 PM");
  }
}
