package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.format.workbook.DisplayFormat.Kind;
import java.time.LocalDateTime;
import java.util.Random;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;

class SerialDateTest {
  private static final SerialDate FROM_1900 = new SerialDate(false);

  @Test
  void agreesWithPoiOnAnyMoment() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 5_000; i++) {
      var from1904 = random.nextBoolean();
      var serial = random.nextInt(61, 100_000) + random.nextInt(86_400) / 86_400.0;
      var text = new SerialDate(from1904).text(serial, Kind.DATE_TIME);
      assertThat(text.map(LocalDateTime::parse))
          .as("seed %d, serial %s", seed, serial)
          .hasValue(DateUtil.getLocalDateTime(serial, from1904, true));
    }
  }

  @Test
  void serialIsTheWayBack() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 5_000; i++) {
      var moment =
          LocalDateTime.of(1900, 3, 1, 0, 0)
              .plusDays(random.nextInt(100_000))
              .plusSeconds(random.nextInt(86_400));
      var serial = SerialDate.serial(moment).orElseThrow();
      assertThat(FROM_1900.text(serial, Kind.DATE_TIME).map(LocalDateTime::parse))
          .as("seed %d", seed)
          .hasValue(moment);
    }
    assertThat(SerialDate.serial(LocalDateTime.of(1900, 2, 28, 0, 0))).isEmpty();
    assertThat(SerialDate.serial(LocalDateTime.of(12_000, 1, 1, 0, 0))).isEmpty();
  }

  @Test
  void millisecondsStayAndRoundingGoes() {
    assertThat(FROM_1900.text(43831.5 + 0.250 / 86_400, Kind.DATE_TIME))
        .hasValue("2020-01-01T12:00:00.25");
    assertThat(FROM_1900.text(0.6041666667, Kind.TIME)).hasValue("14:30:00");
    assertThat(FROM_1900.text(43830.9999999999, Kind.DATE)).hasValue("2020-01-01");
  }
}
