package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundFolderTest {
  static final String STREET =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"highway":"residential"},
      "geometry":{"type":"LineString","coordinates":[[6.12,45.90],[6.14,45.91]]}}]}
      """;

  @TempDir Path folder;

  @Test
  void aMapIsCopiedAndNothingIsWrittenOver() throws IOException {
    var file = Files.writeString(folder.resolve("rues.geojson"), STREET);
    var project = Files.createDirectory(folder.resolve("p")).resolve("a.arpent");
    add(project, file);
    add(project, file);
    assertThat(folder.resolve("p/fond")).isDirectoryContaining("glob:**rues.geojson");
    assertThat(folder.resolve("p/fond/rues-2.geojson")).doesNotExist();
    Files.writeString(file, STREET + " ");
    add(project, file);
    assertThat(folder.resolve("p/fond/rues.geojson")).hasContent(STREET);
    assertThat(folder.resolve("p/fond/rues-2.geojson")).hasContent(STREET + " ");
  }

  @Test
  void whatIsNoMapIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("notes.geojson"), "bonjour");
    assertThatThrownBy(() -> add(folder.resolve("a.arpent"), file))
        .isInstanceOf(ProblemException.class);
    assertThat(folder.resolve("fond")).doesNotExist();
  }

  private static void add(Path project, Path file) {
    BackgroundFolder.add(project, file, Progress.NONE);
  }
}
