package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.Severity;
import fr.arpent.format.Sources;
import fr.arpent.project.Project;
import fr.arpent.publish.Publication;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is in a project file, or writes its table in front as a file. */
@Command(name = "project")
final class ProjectCommand implements Named {
  private final CommandContext context;

  @Spec CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "info|export", descriptionKey = "project-what")
  Deed deed = Deed.INFO;

  @Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "project")
  Path file = Path.of("");

  @Parameters(index = "2", arity = "0..1", paramLabel = "OUT", descriptionKey = "report")
  @Nullable String out;

  @Mixin Destination destination = new Destination();

  @Mixin WantedColumns columns = new WantedColumns();

  ProjectCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "project";
  }

  @Override
  public Integer call() {
    var too = destination.or(out);
    if (deed == Deed.INFO && too.isPresent()) {
      throw new UnmatchedArgumentException(command.commandLine(), List.of(too.get()));
    }
    Sources.mustBeThere(file);
    try (var project = context.toolbox().projects().get().open(file)) {
      return switch (deed) {
        case INFO -> info(project);
        case EXPORT -> export(project);
      };
    }
  }

  private int info(Project project) {
    var present = project.present();
    project.sources().names().forEach(name -> context.say("cli.project.source", name));
    for (var state : present.state().tables().values()) {
      var table = state.table();
      context.say("cli.project.table", table.name(), table.rowCount(), table.columns().size());
    }
    for (var step : present.history().path()) {
      var time = step.time().atZone(ZoneId.systemDefault()).toLocalDateTime();
      context.say("cli.project.step", time, step.author(), step.words());
    }
    return 0;
  }

  /** What is still wrong is told before anything is written. */
  private int export(Project project) {
    var target = destination.or(out).orElse("-");
    var state =
        project.present().state().frontTable().orElseThrow(() -> problem("cli.project.no-table"));
    var format = context.format(target, null);
    var publication = new Publication(state, Optional.empty(), columns.all);
    columns.tell(publication.outside(), context);
    var wrong =
        publication
            .preview(context.toolbox().checker(), Progress.NONE)
            .map(preview -> preview.findings().count(Severity.ERROR))
            .orElse(0L);
    if (wrong > 0) {
      context.tell(Message.of("cli.project.wrong", wrong));
    }
    context.write(publication.table(format), format, target, file.toString());
    return wrong > 0 ? 1 : 0;
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
