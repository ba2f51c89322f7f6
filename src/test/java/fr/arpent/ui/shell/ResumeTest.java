package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.ui.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  @Test
  void howFarItIsIsSaid() {
    var facts = new Resume.Facts(600, 212, 600, 294, NOW);
    assertThat(new Resume(Path.of("parkings.arpent"), facts).words())
        .isEqualTo(
            Message.of("ui.first.far", 600, 1, 212, 600, Message.of("ui.first.to-fix", 294L)));
    assertThat(facts.done()).isBetween(0.35, 0.36);
    assertThat(new Resume.Facts(120, 0, 0, 0, NOW).finished()).isTrue();
    assertThat(new Resume.Facts(90, 0, 0, 9, NOW).done()).isEqualTo(0.9);
    assertThat(new Resume.Facts(90, 0, 0, -1, NOW).finished()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:59:50Z, ui.first.minutes, 0",
    "2026-11-24T09:48:00Z, ui.first.minutes, 12",
    "2026-11-24T06:10:00Z, ui.first.hours, 3",
    "2026-11-23T23:50:00Z, ui.first.days, 1",
    "2026-11-20T23:50:00Z, ui.first.days, 4"
  })
  void whenItWasClosedIsSaidPlainly(Instant closed, String code, long fact) {
    assertThat(Resume.ago(closed, NOW, ZoneOffset.UTC)).isEqualTo(Message.of(code, fact));
  }

  @Test
  void preferencesRememberIt(@TempDir Path folder) throws IOException {
    var file = Files.createFile(folder.resolve("a.arpent"));
    var known = new Resume(file, new Resume.Facts(600, 212, 600, 294, NOW));
    var preferences = Preferences.in(folder);
    preferences.opened(file);
    assertThat(preferences.resumes()).containsExactly(new Resume(file, null));
    preferences.remember(known);
    assertThat(Preferences.in(folder).resumes()).containsExactly(known);
  }
}
