package fr.arpent.measure;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.check.Severity;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** Reading a million rows of 15 columns, and checking them, beside one OpenCSV pass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 9)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2g"})
public class ReadAndCheck {
  private static final TableId ID = new TableId("t1");
  private final SeededFile content = new SeededFile(1_000_000, 15);
  private final Formats formats = Formats.all();
  private final Checker checker = new Checker();
  private Path file = Path.of("");
  private TableSchema schema = content.schema();
  private Source source = new Source("", new byte[0]);
  private Table table = new TableBuilder(List.of()).build(ID, "");

  /** Writes the file and reads it once. */
  @Setup
  public void write() throws IOException {
    file = content.write(Files.createTempFile("arpent", ".csv"));
    source = Sources.read(file);
    schema = content.schema();
    table = read();
  }

  /** Takes the file away. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** The yardstick: cells counted by OpenCSV. */
  @Benchmark
  public long baselineOpenCsvPass() throws IOException {
    return OpenCsvPass.over(file);
  }

  /** From bytes to a table. */
  @Benchmark
  public Table read() {
    return formats.read(source, ReadOptions.GUESS, ID, Progress.NONE).table();
  }

  /** From the table to all findings, nothing known before. */
  @Benchmark
  public long check() {
    return checker.check(table, schema, CheckOptions.STRICT).count(Severity.ERROR);
  }

  /** From the file to all findings. */
  @Benchmark
  public long readAndCheck() {
    var read = formats.read(Sources.read(file), ReadOptions.GUESS, ID, Progress.NONE);
    return checker.check(read.table(), schema, CheckOptions.STRICT).count(Severity.ERROR);
  }
}
