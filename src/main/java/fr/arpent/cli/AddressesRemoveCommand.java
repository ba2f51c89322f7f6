package fr.arpent.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes imported address files away. */
@Command(name = "remove")
final class AddressesRemoveCommand implements Named {
  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "NAME", descriptionKey = "base")
  List<String> names = List.of();

  @Mixin StoreOption store = new StoreOption();

  AddressesRemoveCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "remove";
  }

  @Override
  public Integer call() {
    var there = store.of(context.toolbox());
    AddressesCommand.mustBeThere(there, names);
    names.forEach(there::remove);
    return 0;
  }
}
