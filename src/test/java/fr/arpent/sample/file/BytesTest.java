package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {
  private final Bytes file = new Bytes("fond/a.txt", new byte[] {1, 2, 3});

  @Test
  void makesItsFolderAndReplacesWhatWasThere(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("fond"));
    Files.writeString(folder.resolve("fond/a.txt"), "older and longer");

    Path written = file.write(folder);

    assertThat(Files.readAllBytes(written)).containsExactly(1, 2, 3);
    try (var left = Files.list(folder.resolve("fond"))) {
      assertThat(left).containsExactly(written);
    }
  }

  @Test
  void leavesNothingHalfWrittenWhenItCannotMove(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("fond/a.txt/taken"));

    assertThatThrownBy(() -> file.write(folder)).isInstanceOf(IOException.class);
    try (var left = Files.list(folder.resolve("fond"))) {
      assertThat(left).containsExactly(folder.resolve("fond/a.txt"));
    }
  }

  @Test
  void itsContentCannotBeChangedFromOutside() {
    file.content()[0] = 9;

    assertThat(file.content()).containsExactly(1, 2, 3);
  }
}
