package fr.arpent.schema.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times as dateutil takes them, on the 25th of November 2026. */
class AnyMomentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "2021-2-3,2021-02-03T00:00",
    "20211124,2021-11-24T00:00",
    "24/11/2021,2021-11-24T00:00",
    "01/02/2021,2021-01-02T00:00",
    "24.11.21,2021-11-24T00:00",
    "31/12/99,1999-12-31T00:00",
    "'Wednesday, 24th November 2021',2021-11-24T00:00",
    "'Nov 24, 2021',2021-11-24T00:00",
    "24nov2021,2021-11-24T00:00",
    "nov 2021,2021-11-25T00:00",
    "02-2021,2021-02-25T00:00",
    "2021,2021-11-25T00:00",
    "12,2026-11-12T00:00",
    "1/2,2026-01-02T00:00",
    "10:30,2026-11-25T10:30",
    "10h30,2026-11-25T10:30",
    "12:05 am,2026-11-25T00:05",
    "3pm,2026-11-25T15:00",
    "2021-11-24 9:05:06.5,2021-11-24T09:05:06.500",
    "2021-11-24T10:00,2021-11-24T10:00",
    "20211124T100000,2021-11-24T10:00",
  })
  void whatIsNotSaidIsTodays(String text, String local) {
    assertThat(local(text)).isEqualTo(local);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 novembre 2021",
        "hier",
        "31/11/2021",
        "2021-13-01",
        "0000-01-01",
        "25:00",
        "13:00 pm",
        "10:61",
        "10:00 +24:00",
        "2021-11-24T24:00:00",
        "32",
        "",
      })
  void whatIsNoDayOrTimeIsRefused(String text) {
    assertThat(local(text)).isNull();
  }

  @Test
  void zonesAreRead() {
    assertThat(AnyMoment.read("2021-11-24 10:00 +01:30", TODAY))
        .extracting("offset")
        .isEqualTo(5400);
    assertThat(AnyMoment.read("10:00-2", TODAY)).extracting("offset").isEqualTo(-7200);
    assertThat(AnyMoment.read("10:00Z", TODAY)).extracting("offset").isEqualTo(0);
    assertThat(AnyMoment.read("10:00", TODAY)).extracting("offset").isNull();
  }

  private static @Nullable String local(String text) {
    var moment = AnyMoment.read(text, TODAY);
    return moment == null ? null : moment.local().toString();
  }
}
