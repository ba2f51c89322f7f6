package fr.arpent.ui.story;

import fr.arpent.address.AddressStore;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.demo.MainJob;
import fr.arpent.demo.Truth;
import fr.arpent.demo.WholeRound;
import fr.arpent.geo.layer.BackgroundReader;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.publish.Leaving;
import fr.arpent.publish.Publication;
import fr.arpent.sample.SampleTown;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.text.Texts;
import fr.arpent.ui.Services;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.theme.ThemeChoice;
import fr.arpent.visit.proposal.ProposalRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * The main job on the sample town where there is no display: the same window, seen by nobody, the
 * clean files, the coloured workbook and pictures of the window on the way.
 */
public final class Demonstration {

  /** The toolkit's platform that needs no display. */
  public static final String HEADLESS = "Headless";

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final int FIRST_POINTS = 212;
  private static final String FILE = "parkings_velo_2026.csv";
  private static final String SCHEMA = "stationnement-cyclable";

  private final Services services;
  private final Texts texts;
  private final Path folder;
  private final Path town;
  private final Consumer<String> told;

  /**
   * A demonstration that writes into {@code folder}.
   *
   * @param told gets each line of the story
   */
  public Demonstration(Services services, Texts texts, Path folder, Consumer<String> told) {
    this.services = services;
    this.texts = texts;
    this.folder = folder;
    this.told = told;
    town = folder.resolve("Vernelle-le-Lac");
  }

  /**
   * Starts the toolkit without a display and does the job.
   *
   * @return whether the files that were written are clean
   */
  public boolean run() {
    System.setProperty("glass.platform", HEADLESS);
    System.setProperty("prism.order", "sw");
    Platform.startup(() -> Platform.setImplicitExit(false));
    write();
    var schema = new Catalogue().find(SCHEMA).orElseThrow();
    var window = UnseenWindow.open(services, texts.locale(), ThemeChoice.LIGHT, WIDTH, HEIGHT);
    window.open(town.resolve(FILE));
    prepare(window, schema);
    visit(window);
    var clean = leave(window, schema);
    window.close();
    return clean;
  }

  /** Writes the sample anew; a project of an earlier demonstration makes room. */
  private void write() {
    try {
      Files.createDirectories(town);
      try (var old = Files.newDirectoryStream(town, "*.arpent*")) {
        for (var file : old) {
          Files.delete(file);
        }
      }
      SampleTown.standard().write(town);
    } catch (IOException e) {
      throw new ProblemException(Problem.at(Place.file(folder.toString()), "demo.cannot-write"), e);
    }
  }

  private void prepare(UnseenWindow window, TableSchema schema) {
    var job = new MainJob(window.project(), services.checker());
    tell("demo.opened", FILE, job.findings().table().rowCount());
    job.choose(schema);
    job.match(schema);
    var findings = job.findings();
    tell("demo.checked", findings.count(Severity.ERROR), findings.certainRepairs());
    var annotated = leave(window, Leaving.COLOURED, file("demo.file.annotated", ".xlsx"));
    tell("demo.annotated", annotated);
    window.run(Command.NEXT_FINDING);
    picture(window, "demo.file.findings");
    job.repair();
    tell("demo.repaired", job.findings().count(Severity.ERROR));
    job.settle(Truth.about(town.resolve(FILE), services.formats()));
    tell("demo.settled", job.findings().count(Severity.ERROR));
  }

  private void visit(UnseenWindow window) {
    var first = round(window);
    first.start();
    var before = first.answer(FIRST_POINTS);
    tell("demo.visiting", before.points(), before.accepted(), before.chosen() + before.seen());
    window.run(Command.VISIT);
    picture(window, "demo.file.visit");
    window.run(Command.VISIT);
    window.run(Command.UNDO);
    window.run(Command.REDO);
    window.run(Command.CLOSE);
    window.open(town.resolve(FILE));
    var resumed = round(window);
    tell("demo.resumed", resumed.view().done());
    resumed.answer(Integer.MAX_VALUE);
    tell("demo.visited", resumed.view().done(), resumed.view().total());
  }

  private boolean leave(UnseenWindow window, TableSchema schema) {
    picture(window, "demo.file.done");
    var job = new MainJob(window.project(), services.checker());
    return Stream.of(Leaving.CSV, Leaving.WORKBOOK, Leaving.GEOJSON)
        .map(kind -> leave(window, kind, file("demo.file.clean", kind.ending())))
        .map(file -> clean(job.again(file, schema, services.formats(), CheckOptions.STRICT), file))
        .reduce(true, Boolean::logicalAnd);
  }

  private boolean clean(Findings findings, Path file) {
    tell(findings.valid() ? "demo.clean" : "demo.not-clean", file, findings.table().rowCount());
    return findings.valid();
  }

  private Path leave(UnseenWindow window, Leaving kind, Path file) {
    var state = window.project().present().state().frontTable().orElseThrow();
    var writing = new Publication.Writing(services.formats(), services.checker());
    Publication.of(state).write(kind, file, List.of(), writing, texts, Progress.NONE);
    return file;
  }

  private WholeRound round(UnseenWindow window) {
    var addresses = AddressStore.under(services.ownFolder());
    if (addresses.list().isEmpty()) {
      addresses.importFile(town.resolve("adresses_vernelle.csv"), Progress.NONE);
    }
    var map = BackgroundReader.folder(town.resolve("fond"), Progress.NONE);
    return new WholeRound(
        window.project(),
        new ProposalRule(addresses.open(), Optional.of(StreetCrossings.of(map))),
        Truth.about(town.resolve(FILE), services.formats()));
  }

  private void picture(UnseenWindow window, String name) {
    var file = file(name, ".png");
    window.picture(file);
    tell("demo.written", file);
  }

  private Path file(String name, String ending) {
    return folder.resolve(texts.say(name) + ending);
  }

  private void tell(String code, Object... facts) {
    for (var i = 0; i < facts.length; i++) {
      if (facts[i] instanceof Path path) {
        facts[i] = path.toString();
      }
    }
    told.accept(texts.say(Message.of(code, facts)));
  }
}
