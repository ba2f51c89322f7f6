package fr.arpent.cli;

import fr.arpent.schema.catalogue.CatalogueEntry;

/** A schema of the catalogue on one line: its name, a tab, its title and owner. */
final class SchemaLine {
  private SchemaLine() {}

  static void say(CatalogueEntry entry, CommandContext context) {
    var owner = entry.origin().owner().orElse("");
    var title = entry.title().strip();
    var about = owner.isEmpty() ? title : title + " (" + owner + ")";
    context.print(entry.name() + "\t" + about);
  }
}
