package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.TableFormat;
import fr.arpent.format.WriteOptions;
import fr.arpent.project.Project;
import fr.arpent.step.TableState;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what is in a project file, or writes its table in front as a file. */
@Command(name = "project", mixinStandardHelpOptions = true, resourceBundle = "fr.arpent.text.cli")
final class ProjectCommand implements Named {
  private final Console console;
  private final Toolbox toolbox;

  @Parameters(index = "0", paramLabel = "info|export", descriptionKey = "project-what")
  Deed deed = Deed.INFO;

  @Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "project")
  Path file = Path.of("");

  @Parameters(index = "2", arity = "0..1", paramLabel = "OUT", descriptionKey = "out")
  @Nullable String out;

  ProjectCommand(Console console, Toolbox toolbox) {
    this.console = console;
    this.toolbox = toolbox;
  }

  @Override
  public String name() {
    return "project";
  }

  @Override
  public Integer call() {
    try (var project = toolbox.projects().get().open(file)) {
      switch (deed) {
        case INFO -> info(project);
        case EXPORT -> export(project);
      }
      return 0;
    }
  }

  private void info(Project project) {
    var texts = console.texts(null);
    var present = project.present();
    project.sourceNames().forEach(s -> console.out().println(texts.say("cli.project.source", s)));
    for (var table : present.state().tables().values()) {
      console
          .out()
          .println(
              texts.say(
                  "cli.project.table",
                  table.table().name(),
                  table.table().rowCount(),
                  table.table().columns().size()));
    }
    for (var step : present.history().path()) {
      var time = step.time().atZone(ZoneId.systemDefault()).toLocalDateTime();
      console.out().println(texts.say("cli.project.step", time, step.author(), step.words()));
    }
  }

  private void export(Project project) {
    var target = out == null ? "-" : out;
    var table =
        project
            .present()
            .state()
            .frontTable()
            .map(TableState::table)
            .orElseThrow(() -> problem("cli.project.no-table"));
    var writer =
        toolbox
            .formats()
            .writing(target.equals("-") ? "out.csv" : target)
            .flatMap(TableFormat::writer)
            .orElseThrow(() -> problem("cli.convert.no-format"));
    console.write(
        target,
        file.toString(),
        stream -> writer.write(table, WriteOptions.STANDARD, stream, Progress.NONE));
  }

  private ProblemException problem(String code) {
    return new ProblemException(Problem.at(Place.file(file.toString()), code));
  }

  /** What is done with the project. */
  enum Deed {
    /** Tells what is in it. */
    INFO,
    /** Writes its table in front. */
    EXPORT
  }
}
