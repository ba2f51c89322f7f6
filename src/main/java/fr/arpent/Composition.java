package fr.arpent;

import fr.arpent.address.AddressOperations;
import fr.arpent.address.AddressStore;
import fr.arpent.check.CheckOperations;
import fr.arpent.check.Checker;
import fr.arpent.cli.Toolbox;
import fr.arpent.format.FormatOperations;
import fr.arpent.format.Formats;
import fr.arpent.format.sheet.SheetOperations;
import fr.arpent.geo.position.GeoOperations;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.KeptSchemas;
import fr.arpent.step.OperationKind;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.ui.Services;
import fr.arpent.visit.VisitOperations;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one place where the parts of the program are put together. */
final class Composition {
  private final Folders folders;
  private final Formats formats = Formats.all();
  private final Checker checker = new Checker();

  /** The program of this user. */
  Composition() {
    this(Folders.ofSystem());
  }

  /** A program that keeps what belongs to no file elsewhere. */
  Composition(Folders folders) {
    this.folders = folders;
  }

  /** Every operation of every feature, in one list. */
  static List<OperationKind> operations() {
    return Stream.of(
            EditOperations.KINDS,
            SheetOperations.KINDS,
            FormatOperations.KINDS,
            GeoOperations.KINDS,
            CheckOperations.all(),
            AddressOperations.KINDS,
            VisitOperations.KINDS)
        .flatMap(List::stream)
        .toList();
  }

  Projects projects() {
    return new Projects(new StepJson(operations()), Author.current(), Map.of());
  }

  Toolbox toolbox() {
    var addresses = AddressStore.under(folders.data());
    return new Toolbox(formats, checker, this::projects, catalogue(), addresses);
  }

  private Catalogue catalogue() {
    return new Catalogue(KeptSchemas.under(folders.data()));
  }

  Services services() {
    return new Services(projects(), formats, checker, folders.data());
  }

  /** Where the program keeps what belongs to no file of the user. */
  record Folders(Path data) {

    /** As the operating system wants it. */
    static Folders ofSystem() {
      var home = Path.of(System.getProperty("user.home", "."));
      var told = System.getProperty("arpent.data");
      if (told != null) {
        return new Folders(Path.of(told));
      }
      var system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
      if (system.contains("win")) {
        var roaming = System.getenv("APPDATA");
        return new Folders(
            roaming == null ? home.resolve("Arpent") : Path.of(roaming).resolve("Arpent"));
      }
      if (system.contains("mac")) {
        return new Folders(home.resolve("Library/Application Support/Arpent"));
      }
      var shared = System.getenv("XDG_DATA_HOME");
      return new Folders(
          (shared == null ? home.resolve(".local/share") : Path.of(shared)).resolve("arpent"));
    }
  }
}
