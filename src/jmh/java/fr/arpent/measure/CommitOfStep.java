package fr.arpent.measure;

import com.google.gson.JsonObject;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.project.Author;
import fr.arpent.project.Project;
import fr.arpent.project.Projects;
import fr.arpent.project.SaveStatus;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.BringTable;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One cell typed in a table of 100,000 rows until it is shown as saved, beside a page of 4,096
 * bytes forced to the same disk.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
public class CommitOfStep {
  private static final TableId ID = new TableId("t1");
  private static final int PAGE = 4_096;
  private Path folder = Path.of("");
  private @Nullable Project project;
  private @Nullable FileChannel channel;
  private volatile CountDownLatch saved = new CountDownLatch(0);
  private int edits;

  /** Makes a project with the table in it, and a file to force. */
  @Setup
  public void create() throws IOException {
    folder = Files.createTempDirectory("arpent");
    var source = Sources.read(new SeededFile(100_000, 12).write(folder.resolve("mesure.csv")));
    var table = Formats.all().read(source, ReadOptions.GUESS, ID, Progress.NONE).table();
    var projects = new Projects(new StepJson(EditOperations.KINDS), Author.current(), Map.of());
    var made = projects.create(folder.resolve("mesure.arpent"));
    made.watchSaving(
        status -> {
          if (status instanceof SaveStatus.Saved) {
            saved.countDown();
          }
        });
    saved = new CountDownLatch(1);
    made.apply(
        new BringTable(ID, "mesure.csv", new JsonObject()),
        Map.of(Table.class, table),
        Progress.NONE);
    await();
    project = made;
    channel =
        FileChannel.open(
            folder.resolve("page"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Takes the files away. */
  @TearDown
  public void remove() throws IOException {
    Objects.requireNonNull(project).close();
    Objects.requireNonNull(channel).close();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** The yardstick: what the disk itself takes. */
  @Benchmark
  public int baselineForcedPage() throws IOException {
    var file = Objects.requireNonNull(channel);
    var written = file.write(ByteBuffer.allocate(PAGE), (edits++ % 1_000) * (long) PAGE);
    file.force(false);
    return written;
  }

  /** From the edit to the word "saved". */
  @Benchmark
  public int typedToSaved() {
    var open = Objects.requireNonNull(project);
    var table = open.present().state().table(ID);
    var column = table.columns().get(edits % table.columns().size());
    saved = new CountDownLatch(1);
    open.apply(EditCells.one(ID, ColumnRef.to(column), edits % 100_000, "saisi " + edits++));
    await();
    return edits;
  }

  private void await() {
    try {
      if (!saved.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("never saved");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
