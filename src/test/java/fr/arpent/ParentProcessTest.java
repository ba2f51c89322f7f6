package fr.arpent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The process whose end is the window's. */
class ParentProcessTest {

  @Test
  void itsEndIsSeenHoweverItEnds() throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var parent = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
    var ended = new ParentProcess(parent.pid()).ended();
    parent.destroyForcibly();
    assertThat(ended).succeedsWithin(30, TimeUnit.SECONDS);
    assertThat(new ParentProcess(parent.pid()).ended()).isCompleted();
  }

  @Test
  void aWindowThatNobodyStartedHasNone() {
    assertThat(ParentProcess.end()).isNotDone();
  }

  @Test
  void theChildIsToldWhoStartedIt() {
    assertThat(new JavaFxChild(Path.of("a.jar"), java.util.List.of()).command())
        .contains("-Darpent.parent=" + ProcessHandle.current().pid());
  }
}
