package fr.arpent.sample.defibrillator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Written;
import fr.arpent.sample.dirt.Fault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PositionsTest {
  private static final Pattern SEXAGESIMAL =
      Pattern.compile("(\\d+)°(\\d+)'([\\d.]+)\" N (\\d+)°(\\d+)'([\\d.]+)\" E");
  private static final List<Fault> FAULTS =
      Written.faults(DefibrillatorFile.NAME).stream()
          .filter(f -> f.column().equals("Position GPS"))
          .toList();

  @Test
  void everyWayOfWritingIsThere() {
    assertThat(FAULTS.stream().map(Fault::kind))
        .contains("degrees-minutes-seconds", "decimal-comma", "bracketed", "no-position");
  }

  @Test
  void minutesAndSecondsSayTheSamePlace() {
    for (Fault fault : FAULTS) {
      Matcher parts = SEXAGESIMAL.matcher(fault.dirty());
      if (fault.kind().equals("degrees-minutes-seconds")) {
        assertThat(parts.matches()).as(fault.dirty()).isTrue();
        String[] truth = fault.truth().split(", ", 2);
        assertThat(degrees(parts, 1)).isCloseTo(Double.parseDouble(truth[0]), within(2e-5));
        assertThat(degrees(parts, 4)).isCloseTo(Double.parseDouble(truth[1]), within(2e-5));
        assertThat(Double.parseDouble(parts.group(3))).isLessThan(60);
      }
    }
  }

  private static double degrees(Matcher parts, int from) {
    return Integer.parseInt(parts.group(from))
        + Integer.parseInt(parts.group(from + 1)) / 60.0
        + Double.parseDouble(parts.group(from + 2)) / 3600;
  }

  @Test
  void bracketsHoldTheLongitudeFirst() {
    assertThat(FAULTS.stream().filter(f -> f.kind().equals("bracketed")))
        .allMatch(f -> f.dirty().startsWith("[6.1"));
  }
}
