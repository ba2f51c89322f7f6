package fr.arpent.measure;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.step.edit.EditCells;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/** Checking a million rows again after one cell was typed, beside checking all of them. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx2g"})
public class Recheck {
  private static final TableId ID = new TableId("t1");
  private final SeededFile content = new SeededFile(1_000_000, 15);
  private final Checker checker = new Checker();
  private State state = State.of(new TableBuilder(List.of()).build(ID, ""));
  private CheckRequest request = CheckRequest.of(state.table(ID), CheckOptions.STRICT);
  private Findings findings = Findings.none(state.table(ID));
  private int edits;

  /** Reads and checks the file. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    var file = content.write(Files.createTempFile("arpent", ".csv"));
    var source = Sources.read(file);
    Files.delete(file);
    state = State.of(Formats.all().read(source, ReadOptions.GUESS, ID, Progress.NONE).table());
    request = request(state);
    findings = checker.check(request, Progress.NONE);
  }

  /** The yardstick: all rows, nothing known before. */
  @Benchmark
  public long baselineFullCheck() {
    return checker.check(request, Progress.NONE).count(Severity.ERROR);
  }

  /**
   * A cell typed anywhere, then what is wrong in the whole table: the edit itself is in the time.
   */
  @Benchmark
  public long afterOneEdit() {
    var change = edit();
    var next = change.apply(state);
    var now = request(next);
    var again = checker.recheck(findings, now, change.footprint(), Progress.NONE);
    state = next;
    findings = again;
    return again.count(Severity.ERROR);
  }

  private Change edit() {
    var table = state.table(ID);
    var column = table.columns().get(edits % table.columns().size());
    var slot = (int) (edits * 7_919L % table.rowCount());
    var text = "saisi " + edits++ % 1_000;
    return EditCells.one(ID, ColumnRef.to(column), slot, text).run(Work.on(state));
  }

  private CheckRequest request(State of) {
    return CheckRequest.of(of.table(ID), content.schema(), CheckOptions.STRICT);
  }
}
