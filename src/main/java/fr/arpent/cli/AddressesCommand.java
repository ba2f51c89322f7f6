package fr.arpent.cli;

import fr.arpent.address.AddressStore;
import fr.arpent.address.BaseInfo;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The addresses on this computer; by itself, what there is. */
@Command(name = "addresses")
final class AddressesCommand implements Named {
  private final CommandContext context;

  @Mixin StoreOption store = new StoreOption();

  AddressesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "addresses";
  }

  @Override
  public List<Named> parts() {
    return List.of(
        new AddressesImportCommand(context),
        new AddressesListCommand(context),
        new AddressesExportCommand(context),
        new AddressesRemoveCommand(context));
  }

  @Override
  public Integer call() {
    return list(store, context);
  }

  static Integer list(StoreOption store, CommandContext context) {
    var bases = store.of(context.toolbox()).list();
    bases.forEach(base -> say(base, context));
    if (bases.isEmpty()) {
      context.console().err().println(context.texts().say("address.none"));
    }
    return 0;
  }

  /**
   * Makes sure that {@code store} has the bases {@code names}.
   *
   * @throws ProblemException when one is missing, naming those there are
   */
  static void mustBeThere(AddressStore store, List<String> names) {
    var known = store.list().stream().map(BaseInfo::name).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        throw new ProblemException(
            Problem.at(Place.NOWHERE, "cli.addresses.unknown", name, String.join(", ", known)));
      }
    }
  }

  static void say(BaseInfo base, CommandContext context) {
    var more = base.townCount() - base.towns().size();
    context.say(
        "cli.addresses.base",
        base.name(),
        base.count(),
        String.join(", ", base.towns()) + (more > 0 ? "…" : ""),
        base.date(),
        base.imported());
  }
}
