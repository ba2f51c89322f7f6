package fr.arpent.ui.open;

import fr.arpent.address.AddressOperations;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOperations;
import fr.arpent.check.Checker;
import fr.arpent.format.FormatOperations;
import fr.arpent.format.Formats;
import fr.arpent.format.Source;
import fr.arpent.format.sheet.SheetOperations;
import fr.arpent.geo.position.GeoOperations;
import fr.arpent.project.Author;
import fr.arpent.project.Projects;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.step.OperationKind;
import fr.arpent.step.StepJson;
import fr.arpent.step.edit.EditOperations;
import fr.arpent.ui.Services;
import fr.arpent.visit.VisitOperations;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What opening works with, in a folder of the test. */
final class Rooms {
  private Rooms() {}

  static Services services(Path own) {
    var kinds =
        Stream.of(
                EditOperations.KINDS,
                SheetOperations.KINDS,
                FormatOperations.KINDS,
                GeoOperations.KINDS,
                CheckOperations.all(),
                AddressOperations.KINDS,
                VisitOperations.KINDS)
            .<OperationKind>flatMap(List::stream)
            .toList();
    var projects = new Projects(new StepJson(kinds), Author.current(), Map.of());
    return new Services(projects, Formats.all(), new Checker(), own);
  }

  static Opening opening(Path own) {
    var services = services(own);
    return new Opening(services.projects(), services.formats(), new Catalogue(), own);
  }

  /** {@code text} as it was read, its file being {@code name}. */
  static Found found(Path own, String name, String text, Charset charset) {
    return opening(own).look(new Source(name, text.getBytes(charset)), null, Progress.NONE);
  }

  static Found found(Path own, String text) {
    return found(own, "parkings.csv", text, StandardCharsets.UTF_8);
  }
}
