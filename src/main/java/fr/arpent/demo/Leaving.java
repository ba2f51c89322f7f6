package fr.arpent.demo;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.Checker;
import fr.arpent.check.Findings;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.format.TargetFile;
import fr.arpent.project.Project;
import fr.arpent.publish.Conforming;
import fr.arpent.publish.Export;
import fr.arpent.publish.workbook.AnnotatedWorkbook;
import fr.arpent.schema.TableSchema;
import fr.arpent.step.TableState;
import fr.arpent.table.TableId;
import fr.arpent.text.Texts;
import java.nio.file.Path;
import java.util.List;

/** The second half of the job: the files that leave, and whether they are clean. */
public final class Leaving {
  private final Project project;
  private final Checker checker;
  private final Formats formats;

  /** Writes the table in front of {@code project}. */
  public Leaving(Project project, Checker checker, Formats formats) {
    this.project = project;
    this.checker = checker;
    this.formats = formats;
  }

  /** Writes the coloured workbook for colleagues; {@code findings} are what it shows. */
  public void annotated(Findings findings, Path target, Texts texts) {
    var workbook = new AnnotatedWorkbook(texts);
    new TargetFile(target, List.of()).write(out -> workbook.write(findings, out, Progress.NONE));
  }

  /** Writes the clean file, in the form {@code schema} asks; the name tells the format. */
  public void clean(TableSchema schema, Path target) {
    var shape = new Conforming(schema, CheckSettings.matching(state()), true);
    Export.of(shape).write(state().table(), target, List.of(), formats, Progress.NONE);
  }

  /** What the national validator's rules find in {@code file}, read again from the disk. */
  public Findings check(Path file, TableSchema schema) {
    var reading =
        formats.read(Sources.read(file), ReadOptions.GUESS, new TableId("again"), Progress.NONE);
    return checker.check(
        CheckRequest.of(reading.table(), schema, CheckOptions.NATIONAL), Progress.NONE);
  }

  private TableState state() {
    return project.present().state().frontTable().orElseThrow();
  }
}
