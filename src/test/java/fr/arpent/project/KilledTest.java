package fr.arpent.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a working program at random moments: every step it had shown as saved is there afterwards.
 * Twenty times in the suite; {@code -Darpent.kills=500} for more.
 */
class KilledTest {
  @TempDir Path folder;

  @Test
  void everyStepShownAsSavedIsThereAfterAKill() throws Exception {
    var kills = Integer.getInteger("arpent.kills", 20);
    var random = new Random(kills);
    var file = folder.resolve("ville.arpent");
    var shown = new HashSet<String>();
    for (var kill = 0; kill < kills; kill++) {
      shown.addAll(workUntilKilled(file, random.nextInt(120)));
      try (var project = Child.projects().open(file)) {
        var there =
            project.present().history().steps().stream()
                .map(step -> step.id().value())
                .collect(Collectors.toSet());
        assertThat(there).as("after kill %d", kill).containsAll(shown);
        assertThat(project.present().state().table(Tables.ID).rowCount()).isEqualTo(3);
      }
    }
    assertThat(shown).hasSizeGreaterThan(kills);
  }

  /** The ids of the steps that the child showed as saved before it was killed. */
  private static Set<String> workUntilKilled(Path file, int millis) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var child =
        new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    var shown = new HashSet<String>();
    try (var lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      take(lines.readLine(), shown); // wait until it works, then any moment is as good
      Thread.sleep(millis);
      child.toHandle().destroyForcibly(); // unlike the process, leaves its output to be read
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line, shown);
      }
    }
    child.waitFor();
    return shown;
  }

  /** A line cut by the kill was not shown. */
  private static void take(String line, Set<String> shown) {
    if (line != null && line.startsWith("saved ") && line.endsWith(".")) {
      shown.add(line.substring(6, line.length() - 1));
    }
  }

  /** The program that is killed: it edits without end and shows what is saved. */
  static final class Child {
    private Child() {}

    static Projects projects() {
      return new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
      var file = Path.of(args[0]);
      var project =
          java.nio.file.Files.exists(file) ? projects().open(file) : projects().create(file);
      project.watchSaving(Child::show);
      if (project.present().state().tables().isEmpty()) {
        project.apply(
            new BringTable(Tables.ID, "ville.csv", new JsonObject()),
            Map.of(Table.class, Tables.of("a", "1", "2", "3")),
            Progress.NONE);
      }
      for (var i = 0; ; i++) {
        var column = project.present().state().table(Tables.ID).columns().getFirst();
        var text = "valeur " + i + " de " + ProcessHandle.current().pid();
        project.apply(EditCells.one(Tables.ID, ColumnRef.to(column), i % 3, text));
        if (i % 7 == 6) {
          project.undo();
        }
        Thread.sleep(1);
      }
    }

    private static void show(SaveStatus status) {
      if (status instanceof SaveStatus.Saved saved && saved.last() != null) {
        IO.println("saved " + saved.last().value() + ".");
      }
    }
  }
}
