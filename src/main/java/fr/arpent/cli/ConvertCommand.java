package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableWriter;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.TableId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a file in another format. */
@Command(name = "convert", mixinStandardHelpOptions = true, resourceBundle = "fr.arpent.text.cli")
final class ConvertCommand implements Named {
  private final Console console;
  private final Toolbox toolbox;

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
  String in = "";

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
  String out = "";

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "to")
  @Nullable String to;

  ConvertCommand(Console console, Toolbox toolbox) {
    this.console = console;
    this.toolbox = toolbox;
  }

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public Integer call() {
    var source = console.read(in);
    var read = toolbox.formats().read(source, reading.options(), new TableId("t1"), Progress.NONE);
    var writer = writer();
    var texts = console.texts(null);
    console.write(
        out,
        in,
        stream -> {
          var told = writer.write(read.table(), WriteOptions.STANDARD, stream, Progress.NONE);
          told.forEach(problem -> console.err().println(texts.say(problem)));
        });
    return 0;
  }

  private TableWriter writer() {
    var format = to == null ? toolbox.formats().writing(out) : toolbox.formats().byId(to);
    return format
        .flatMap(TableFormat::writer)
        .orElseThrow(
            () -> new ProblemException(Problem.at(Place.file(out), "cli.convert.no-format")));
  }
}
