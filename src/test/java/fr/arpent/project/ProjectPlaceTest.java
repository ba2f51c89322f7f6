package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectPlaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ville.csv, ville.arpent",
    "ville.2024.csv, ville.2024.arpent",
    "ville, ville.arpent",
    ".ville, .ville.arpent",
    "où sont-ils ?.xlsx, où sont-ils ?.arpent",
    "ville.arpent, ville.arpent"
  })
  void aProjectIsCalledAsItsFile(String file, String project) {
    assertThat(ProjectPlace.beside(folder.resolve(file), Path.of("elsewhere")))
        .isEqualTo(folder.resolve(project));
  }

  @Test
  void nothingThatIsThereIsOverwritten() throws IOException {
    var source = folder.resolve("ville.csv");
    Files.createFile(folder.resolve("ville.arpent"));
    assertThat(ProjectPlace.beside(source, folder)).isEqualTo(folder.resolve("ville-2.arpent"));
    Files.createDirectory(folder.resolve("ville-2.arpent"));
    assertThat(ProjectPlace.beside(source, folder)).isEqualTo(folder.resolve("ville-3.arpent"));
  }

  @Test
  void whereOneMayNotWriteItGoesToTheUsersOwnFolder() throws IOException {
    var gone = folder.resolve("gone").resolve("ville.csv");
    assertThat(ProjectPlace.beside(gone, folder)).isEqualTo(folder.resolve("ville.arpent"));
    Files.createFile(folder.resolve("ville.arpent"));
    assertThat(ProjectPlace.beside(gone, folder)).isEqualTo(folder.resolve("ville-2.arpent"));
  }
}
