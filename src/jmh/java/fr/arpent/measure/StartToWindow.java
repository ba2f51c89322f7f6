package fr.arpent.measure;

import com.google.gson.JsonObject;
import fr.arpent.TestProgram;
import fr.arpent.base.Progress;
import fr.arpent.demo.MainJob;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.sample.SampleTown;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.step.edit.BringTable;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * From the start of the process until the window shows a project of 600 rows (its grid has them and
 * two more frames were drawn), beside an empty window of JavaFX.
 */
final class StartToWindow {
  private static final String FILE = "parkings_velo_2026.csv";
  private static final int TIMES = 11;

  private StartToWindow() {}

  /** Measures. */
  public static void main(String... arguments) throws IOException {
    var folder = Files.createTempDirectory("arpent");
    try {
      var project = project(folder).toString();
      var own = folder.resolve("own").toString();
      new Race()
          .with("empty window", () -> window(folder, own))
          .with("window with a project of 600 rows", () -> window(folder, own, project))
          .print(TIMES);
    } finally {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static double window(Path folder, String... arguments) throws IOException {
    return new BuiltWindow(folder).with(arguments).millisTo(WindowShown.SHOWN);
  }

  /** The sample town's bicycle parkings, with schema, columns matched and repairs made. */
  private static Path project(Path folder) throws IOException {
    SampleTown.standard().write(folder);
    var services = TestProgram.services(folder.resolve("own"));
    var file = folder.resolve("vernelle.arpent");
    var id = new TableId("t1");
    var schema = new Catalogue().find("stationnement-cyclable").orElseThrow();
    var read =
        services
            .formats()
            .read(Sources.read(folder.resolve(FILE)), ReadOptions.GUESS, id, Progress.NONE);
    try (var project = services.projects().create(file)) {
      project.apply(
          new BringTable(id, FILE, new JsonObject()),
          Map.of(Table.class, read.table()),
          Progress.NONE);
      var job = new MainJob(project, services.checker());
      job.choose(schema);
      job.match(schema);
      job.repair();
    }
    return file;
  }
}
