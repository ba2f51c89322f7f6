package fr.arpent.ui;

import static fr.arpent.ui.action.Command.HEADER_ROW;
import static fr.arpent.ui.action.Command.READ_AGAIN;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadAgain;
import fr.arpent.format.Source;
import fr.arpent.format.header.UseRowAsHeader;
import fr.arpent.project.Project;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.Found;
import fr.arpent.ui.open.Opening;
import fr.arpent.ui.open.PreviewDialog;
import fr.arpent.ui.open.PreviewModel;
import fr.arpent.ui.open.ReadFacts;
import java.util.Map;
import java.util.function.Consumer;

/** What the commands do that correct how a file was read. */
final class ReadCommands {
  private final Hands hands;
  private final Opening opening;
  private Consumer<Found> told = _ -> {};

  ReadCommands(Hands hands, Opening opening) {
    this.hands = hands;
    this.opening = opening;
  }

  /**
   * Says what the commands do.
   *
   * @param applied gets what a table was read again as
   */
  void register(Consumer<Found> applied) {
    told = applied;
    hands.withTable(READ_AGAIN, this::readAgain);
    hands.withCell(HEADER_ROW, this::useRowAsHeader);
  }

  /** Shows how {@code found} was read, and hands on what the user makes of it. */
  void preview(Found found, PreviewDialog.Purpose purpose, Consumer<Found> accepted) {
    var model = new PreviewModel(found, this::read);
    var overlay = hands.overlay();
    var dialog = new PreviewDialog(model, hands.words(), purpose);
    overlay.dialog(
        dialog.node(
            overlay::close,
            last -> {
              overlay.done();
              accepted.accept(last);
            }),
        () -> {});
  }

  private void read(
      Found found,
      fr.arpent.format.ReadOptions said,
      Consumer<Found> done,
      Consumer<Problem> failed) {
    hands
        .tasks()
        .run(
            Pool.READ,
            Message.of("ui.reading", found.source().name()),
            progress -> opening.again(found, said, progress),
            done,
            failed);
  }

  private void readAgain() {
    var project = hands.bench().project().get();
    var table = hands.sheet().orElseThrow().table().id();
    if (project != null) {
      hands
          .tasks()
          .run(
              Pool.READ,
              Message.of("ui.reading", project.path().getFileName().toString()),
              progress -> original(project, table, progress),
              found -> preview(found, PreviewDialog.Purpose.AGAIN, last -> apply(table, last)));
    }
  }

  private void apply(TableId table, Found last) {
    hands
        .bench()
        .ask(
            new ReadAgain(table, last.source().name(), last.reading().recognised().asOptions()),
            Map.of(Source.class, last.source()));
    told.accept(last);
  }

  /** The file the table came from, read as it was read last. */
  private Found original(Project project, TableId table, Progress progress) {
    var facts = ReadFacts.of(project.present(), table).orElseThrow(ReadCommands::noSource);
    var bytes = project.sources().original(facts.source()).orElseThrow(ReadCommands::noSource);
    return opening.review(new Source(facts.source(), bytes), facts.options(), progress);
  }

  private static ProblemException noSource() {
    return new ProblemException(Problem.at(Place.NOWHERE, "ui.read.no-source"));
  }

  private void useRowAsHeader() {
    var sheet = hands.sheet().orElseThrow();
    var slot = hands.cell().orElseThrow().row().slot();
    hands.ask(new UseRowAsHeader(sheet.table().id(), slot, sheet.table().sourceRow(slot)));
  }
}
