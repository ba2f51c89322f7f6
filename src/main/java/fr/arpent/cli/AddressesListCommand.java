package fr.arpent.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells which address files were imported. */
@Command(name = "list")
final class AddressesListCommand implements Named {
  private final CommandContext context;

  @Mixin StoreOption store = new StoreOption();

  AddressesListCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "list";
  }

  @Override
  public Integer call() {
    return AddressesCommand.list(store, context);
  }
}
