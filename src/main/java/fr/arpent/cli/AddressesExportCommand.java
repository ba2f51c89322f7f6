package fr.arpent.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a base as one file, to be carried to another computer. */
@Command(name = "export")
final class AddressesExportCommand implements Named {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "base")
  String base = "";

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "export-file")
  Path file = Path.of("");

  @Mixin StoreOption store = new StoreOption();

  AddressesExportCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public Integer call() {
    var there = store.of(context.toolbox());
    AddressesCommand.mustBeThere(there, List.of(base));
    there.export(base, file);
    return 0;
  }
}
