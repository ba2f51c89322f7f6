package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {

  @ParameterizedTest
  @CsvSource({
    "2014-10-01, 2014-10-01",
    "2014-10-01T12:30:00Z, 2014-10-01T12:30:00",
    "2014-10-01T12:30:15.250000000, 2014-10-01T12:30:15.25",
    "2014-10-01T12:30:15.000, 2014-10-01T12:30:15",
  })
  void dropsZerosOfAFraction(String text, String shortest) {
    assertThat(IsoDate.shortest(text)).isEqualTo(shortest);
  }

  @ParameterizedTest
  @CsvSource({
    "PT13H30M00S, 13:30:00",
    "PT9H5M, 09:05:00",
    "PT36H00M00.500S, 36:00:00.5",
    "P1D, P1D",
  })
  void readsTimesKeptAsDurations(String duration, String time) {
    assertThat(IsoDate.time(duration)).isEqualTo(time);
  }
}
