package fr.arpent.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.file.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("another language and clock for a moment")
class SampleTownTest {
  @Test
  void sameSeedGivesTheSameBytesInEveryCountryAndTimeZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));

      assertSame(SampleTown.standard().files(), Written.TOWN.files());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static void assertSame(List<Bytes> again, List<Bytes> before) {
    assertThat(again).hasSameSizeAs(before);
    for (int i = 0; i < again.size(); i++) {
      assertThat(again.get(i).name()).isEqualTo(before.get(i).name());
      assertThat(again.get(i).content()).as(again.get(i).name()).isEqualTo(before.get(i).content());
    }
  }

  @Test
  void anotherSeedGivesAnotherTownThatIsAsComplete() {
    SampleTown other = SampleTown.of(2026);

    assertThat(other.files()).hasSameSizeAs(Written.TOWN.files());
    assertThat(other.plan().streets()).hasSizeBetween(120, 230);
    assertThat(other.plan().addresses()).hasSizeBetween(5_000, 9_000);
    assertThat(other.plan().addresses().getFirst().entrance())
        .isNotEqualTo(Written.TOWN.plan().addresses().getFirst().entrance());
  }

  @Test
  void writesEveryFileWholeAndNothingElse(@TempDir Path folder) throws IOException {
    List<Path> written = Written.TOWN.write(folder);
    Written.TOWN.write(folder);

    try (var found = Files.walk(folder)) {
      assertThat(found.filter(Files::isRegularFile)).containsExactlyInAnyOrderElementsOf(written);
    }
    for (Bytes file : Written.TOWN.files()) {
      assertThat(Files.readAllBytes(folder.resolve(file.name()))).isEqualTo(file.content());
    }
  }

  @Test
  void staysSmallEnoughToShip() {
    long total = Written.TOWN.files().stream().mapToLong(file -> file.content().length).sum();

    assertThat(total).isLessThan(6_000_000);
  }

  @Test
  void everyFaultNamesAFileOfTheTown() {
    List<String> names = Written.TOWN.files().stream().map(Bytes::name).toList();

    assertThat(Written.truth("fautes.csv"))
        .hasSizeGreaterThan(1_000)
        .allSatisfy(fault -> assertThat(names).contains(fault.get("file")));
  }
}
