package fr.arpent.cli;

import fr.arpent.base.Progress;
import fr.arpent.format.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports address files; one imported before is replaced. */
@Command(name = "import")
final class AddressesImportCommand implements Named {
  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "address-file")
  List<Path> files = List.of();

  @Option(names = "--map", split = ",", paramLabel = "FIELD=TITLE", descriptionKey = "address-map")
  Map<String, String> columns = Map.of();

  @Mixin StoreOption store = new StoreOption();

  AddressesImportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public Integer call() {
    files.forEach(Sources::mustBeThere);
    for (var file : files) {
      var base = store.of(context.toolbox()).importFile(file, columns, Progress.NONE);
      AddressesCommand.say(base, context);
      if (base.skipped() > 0) {
        context.say("cli.addresses.skipped", base.skipped());
      }
      if (base.repeating() > 0) {
        context.say("cli.addresses.repeating", base.repeating());
      }
    }
    return 0;
  }
}
