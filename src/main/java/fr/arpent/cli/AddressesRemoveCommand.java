package fr.arpent.cli;

import fr.arpent.address.BaseInfo;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
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
    var known = there.list().stream().map(BaseInfo::name).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        throw new ProblemException(
            Problem.at(Place.NOWHERE, "cli.addresses.unknown", name, String.join(", ", known)));
      }
    }
    names.forEach(there::remove);
    return 0;
  }
}
