package fr.arpent.measure;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Sources;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a table of a million rows and its findings keep in memory, beside the size of its file. */
final class Memory {
  private Memory() {}

  /** Measures; the arguments are the numbers of rows and columns. */
  public static void main(String... arguments) throws IOException {
    var rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    var columns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    var content = new SeededFile(rows, columns);
    var file = content.write(Files.createTempFile("arpent", ".csv"));
    try {
      measure(content, file);
    } finally {
      Files.delete(file);
    }
  }

  private static void measure(SeededFile content, Path file) throws IOException {
    var size = Files.size(file);
    var before = used();
    var table =
        Formats.all()
            .read(Sources.read(file), ReadOptions.GUESS, new TableId("t1"), Progress.NONE)
            .table();
    var afterTable = used();
    var findings = new Checker().check(table, content.schema(), CheckOptions.STRICT);
    var afterFindings = used();
    print(content, "the table", afterTable - before, size);
    print(content, "the table and its findings", afterFindings - before, size);
    Reference.reachabilityFence(table);
    Reference.reachabilityFence(findings);
  }

  private static void print(SeededFile content, String what, long bytes, long file) {
    System.out.printf(
        Locale.ROOT,
        "%s, file %d MB: %s %d MB = %.2f of the file%n",
        content.words(),
        file / 1_000_000,
        what,
        bytes / 1_000_000,
        (double) bytes / file);
  }

  /** What is in use after all that nobody holds is gone. */
  private static long used() {
    for (var i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
