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
import fr.arpent.visit.share.Division;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells what is in a project file, writes its table in front as a file, shares its round among
 * people, or merges what they did.
 */
@Command(name = "project")
final class ProjectCommand implements Named {
  private final CommandContext context;

  @Spec CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "info|export|split|merge", descriptionKey = "project-what")
  Deed deed = Deed.INFO;

  @Parameters(index = "1", paramLabel = "PROJECT", descriptionKey = "project")
  Path file = Path.of("");

  @Parameters(index = "2..*", arity = "0..*", paramLabel = "OUT", descriptionKey = "project-out")
  List<String> others = List.of();

  @Option(names = "--people", paramLabel = "N", descriptionKey = "people")
  int people = 2;

  @Option(names = "--by", paramLabel = "area|count", descriptionKey = "by")
  Division division = Division.AREA;

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
    return switch (deed) {
      case INFO -> {
        one(destination.or(atMost(0)));
        yield with(this::info);
      }
      case EXPORT -> {
        var out = destination.or(atMost(1)).orElse("-");
        yield with(project -> export(project, out));
      }
      case SPLIT -> {
        var folder = Path.of(destination.or(atMost(1)).orElse("."));
        yield with(project -> new SplitProject(context).split(project, people, division, folder));
      }
      case MERGE -> merge();
    };
  }

  private void one(Optional<String> surplus) {
    if (surplus.isPresent()) {
      throw new UnmatchedArgumentException(command.commandLine(), List.of(surplus.get()));
    }
  }

  /** The file named after the project, where one may be. */
  private @Nullable String atMost(int count) {
    if (others.size() > count) {
      var surplus = others.subList(count, others.size());
      throw new UnmatchedArgumentException(command.commandLine(), surplus);
    }
    return others.isEmpty() ? null : others.getFirst();
  }

  private int with(java.util.function.ToIntFunction<Project> deed) {
    Sources.mustBeThere(file);
    try (var project = context.toolbox().projects().get().open(file)) {
      return deed.applyAsInt(project);
    }
  }

  /** The last one named is what is made. */
  private int merge() {
    var last = others.isEmpty() ? null : others.getLast();
    var told = destination.or(null).orElse(last);
    var files =
        destination.or(null).isPresent() || last == null
            ? others
            : others.subList(0, others.size() - 1);
    if (told == null || files.isEmpty()) {
      throw new MissingParameterException(
          command.commandLine(), command.positionalParameters().getLast(), "OUT");
    }
    Sources.mustBeThere(file);
    return new MergeProjects(context)
        .merge(file, files.stream().map(Path::of).toList(), Path.of(told));
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
  private int export(Project project, String target) {
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
    EXPORT,
    /** Shares its round among people, a file for each. */
    SPLIT,
    /** Brings what they did back together. */
    MERGE
  }
}
