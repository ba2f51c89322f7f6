package fr.arpent.ui.story;

import fr.arpent.TestProgram;
import fr.arpent.address.AddressStore;
import fr.arpent.base.Progress;
import fr.arpent.demo.MainJob;
import fr.arpent.demo.Truth;
import fr.arpent.demo.WholeRound;
import fr.arpent.geo.layer.BackgroundReader;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.sample.SampleTown;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.ui.Services;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.theme.ThemeChoice;
import fr.arpent.visit.proposal.ProposalRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;

/**
 * A program that makes the pictures of the documentation from the real window: {@code ./mvnw
 * -Pscreenshots}. Its argument is the folder they go to.
 */
final class Screenshots {
  private static final String FILE = "parkings_velo_2026.csv";
  private static final int VISITED = 212;

  private final Path folder;
  private final TableSchema schema = new Catalogue().find("stationnement-cyclable").orElseThrow();

  private Screenshots(Path folder) {
    this.folder = folder;
  }

  /**
   * How the window looks.
   *
   * @param whole whether all screens but the two main ones are pictured, or these two: a second
   *     picture of a window that is not on a screen may show parts of it as they were in the first
   */
  private record Look(Locale locale, ThemeChoice colours, int width, int height, boolean whole) {

    String name(String screen) {
      return "%s-%s-%s-%d.png"
          .formatted(screen, locale.getLanguage(), colours.name().toLowerCase(Locale.ROOT), width);
    }
  }

  private static final List<Look> LOOKS =
      List.of(
          new Look(Locale.FRENCH, ThemeChoice.LIGHT, 1280, 800, true),
          new Look(Locale.FRENCH, ThemeChoice.LIGHT, 1280, 800, false),
          new Look(Locale.ENGLISH, ThemeChoice.LIGHT, 1280, 800, false),
          new Look(Locale.FRENCH, ThemeChoice.DARK, 1280, 800, false),
          new Look(Locale.ENGLISH, ThemeChoice.DARK, 1920, 1080, false),
          new Look(Locale.FRENCH, ThemeChoice.LIGHT, 1920, 1080, false));

  /** Makes them all. */
  public static void main(String[] args) throws IOException {
    System.setProperty("glass.platform", Demonstration.HEADLESS);
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> Platform.setImplicitExit(false));
    var pictures = new Screenshots(Files.createDirectories(Path.of(args[0])));
    for (var look : LOOKS) {
      pictures.take(look);
    }
    System.exit(0);
  }

  private void take(Look look) throws IOException {
    var place = Files.createTempDirectory("arpent-pictures");
    var services = TestProgram.services(place.resolve("own"));
    SampleTown.standard().write(place);
    var window =
        UnseenWindow.open(services, look.locale(), look.colours(), look.width(), look.height());
    if (look.whole()) {
      picture(window, look, "first");
    }
    window.open(place.resolve(FILE));
    var job = new MainJob(window.project(), services.checker());
    job.choose(schema);
    if (look.whole()) {
      over(window, look, Command.MATCH_COLUMNS, "columns");
    }
    job.match(schema);
    window.run(Command.NEXT_FINDING);
    if (look.whole()) {
      over(window, look, Command.EXPORT, "export");
      over(window, look, Command.PALETTE, "palette");
    } else {
      picture(window, look, "main");
    }
    job.repair();
    job.settle(Truth.about(place.resolve(FILE), services.formats()));
    visit(window, services, place);
    if (!look.whole()) {
      picture(window, look, "round");
    }
    window.run(Command.VISIT);
    if (look.whole()) {
      window.run(Command.HISTORY);
      picture(window, look, "history");
    }
    window.close();
    try (var files = Files.walk(place)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void visit(UnseenWindow window, Services services, Path place) {
    var addresses = AddressStore.under(services.ownFolder());
    if (addresses.list().isEmpty()) {
      addresses.importFile(place.resolve("adresses_vernelle.csv"), Progress.NONE);
    }
    var map = BackgroundReader.folder(place.resolve("fond"), Progress.NONE);
    var round =
        new WholeRound(
            window.project(),
            new ProposalRule(addresses.open(), Optional.of(StreetCrossings.of(map))),
            Truth.about(place.resolve(FILE), services.formats()));
    round.start();
    round.answer(VISITED);
    window.run(Command.VISIT);
  }

  private void over(UnseenWindow window, Look look, Command command, String name) {
    window.run(command);
    picture(window, look, name);
    window.closeOverlay();
  }

  private void picture(UnseenWindow window, Look look, String name) {
    window.picture(folder.resolve(look.name(name)));
  }
}
