package fr.arpent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The process that has JavaFX on its module path. */
class JavaFxChildTest {
  private final JavaFxChild child =
      new JavaFxChild(Path.of("/a b/arpent.jar"), List.of("open", "été.csv", "--schema", "s"));

  @Test
  void itGetsTheCommandLineAsItWasGiven() {
    var command = child.command();
    assertThat(command.subList(command.indexOf("fr.arpent.Main") + 1, command.size()))
        .containsExactly("open", "été.csv", "--schema", "s");
  }

  @Test
  void javaFxIsTakenFromBesideTheJarAndClassesAreKeptThere() {
    assertThat(child.command())
        .containsSequence("--module-path", Path.of("/a b/lib/javafx").toString())
        .containsSequence("-cp", Path.of("/a b/arpent.jar").toString())
        .contains("-XX:SharedArchiveFile=" + Path.of("/a b/arpent.jsa"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"open", "open a.csv", "--lang fr open", "--lang=fr open --sample", "--lang en"})
  void theWindowIsAskedForWhereverOpenStands(String line) {
    assertThat(JavaFxChild.opens(line.split(" ", -1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check open", "--lang open check", "--help", "--version", "--lang en -h"})
  void otherCommandsDoNotAskForIt(String line) {
    assertThat(JavaFxChild.opens(line.split(" ", -1))).isFalse();
  }

  @Test
  void commandsNeedNone() {
    assertThat(JavaFxChild.neededFor("check", "open")).isEmpty();
  }

  @Test
  void withoutAJarThatWasBuiltThereIsNone() {
    assertThat(JavaFxChild.neededFor("open")).isEmpty();
    assertThat(JavaFxChild.neededFor()).isEmpty();
  }
}
