package fr.arpent.measure;

import fr.arpent.ui.grid.GridFrames;
import fr.arpent.ui.map.MapFrames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks: the name of one, then its own arguments (JMH's options for those that JMH runs);
 * without a name, all of them one after another, each in its own process.
 */
public final class Benchmarks {
  private static final Map<String, Program> PROGRAMS = programs();

  private static final List<Class<?>> OF_JMH =
      List.of(ReadAndCheck.class, Recheck.class, CommitOfStep.class);

  private Benchmarks() {}

  /** A benchmark that is a program of its own. */
  @FunctionalInterface
  private interface Program {
    /** Runs it; prints its figures. */
    void run(String... arguments) throws Exception;
  }

  private static Map<String, Program> programs() {
    var programs = new LinkedHashMap<String, Program>();
    programs.put("Memory", Memory::main);
    programs.put("FindAddresses", FindAddresses::main);
    programs.put("WholeProcess", WholeProcess::main);
    programs.put("StartToWindow", StartToWindow::main);
    programs.put("GridFrames", GridFrames::main);
    programs.put("MapFrames", MapFrames::main);
    return programs;
  }

  /** Runs what {@code arguments} name. */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      for (var benchmark : OF_JMH) {
        ofJmh(benchmark.getSimpleName());
      }
      for (var name : PROGRAMS.keySet()) {
        Child.with(Benchmarks.class, name).run();
      }
      return;
    }
    var program = PROGRAMS.get(arguments[0]);
    if (program == null) {
      ofJmh(arguments);
    } else {
      program.run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
  }

  private static void ofJmh(String... arguments) throws Exception {
    Ratios.print(new Runner(new CommandLineOptions(arguments)).run());
  }
}
