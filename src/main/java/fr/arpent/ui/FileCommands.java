package fr.arpent.ui;

import static fr.arpent.ui.action.Command.CLOSE;
import static fr.arpent.ui.action.Command.OPEN;
import static fr.arpent.ui.action.Command.PASTE_TABLE;
import static fr.arpent.ui.action.Command.QUIT;
import static fr.arpent.ui.action.Command.SAMPLE;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Sources;
import fr.arpent.format.clipboard.PastedTable;
import fr.arpent.sample.SampleTown;
import fr.arpent.step.edit.ShowTable;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.Brought;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.open.Found;
import fr.arpent.ui.open.Looked;
import fr.arpent.ui.open.Opening;
import fr.arpent.ui.open.PreviewDialog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/** What the commands do that open and close. */
final class FileCommands {
  private final Hands hands;
  private final Opening opening;
  private final Preferences preferences;
  private final Path ownFolder;
  private final SaveCommands saving;
  private final ReadCommands reading;
  private Consumer<Brought> opened = _ -> {};
  private Consumer<Found> added = _ -> {};
  private Runnable sampling = () -> {};

  /**
   * Opens with {@code opening}.
   *
   * @param saving says whether what is open may be left
   * @param reading lets the user look at what was read in doubt
   */
  FileCommands(
      Hands hands,
      Opening opening,
      Preferences preferences,
      Path ownFolder,
      SaveCommands saving,
      ReadCommands reading) {
    this.hands = hands;
    this.opening = opening;
    this.preferences = preferences;
    this.ownFolder = ownFolder;
    this.saving = saving;
    this.reading = reading;
  }

  private volatile boolean looking;

  /** Tells {@code project} what was opened, {@code table} what was added to the open project. */
  void onArrival(Consumer<Brought> project, Consumer<Found> table) {
    opened = project;
    added = table;
  }

  void register(Dialogs dialogs, Runnable quit) {
    var actions = hands.actions();
    actions.on(OPEN, () -> dialogs.open().ifPresent(this::open));
    actions.on(PASTE_TABLE, this::paste);
    actions.on(SAMPLE, this::sample);
    hands.withTable(CLOSE, () -> saving.leaving(hands.bench()::close));
    actions.on(QUIT, quit);
  }

  /** Runs {@code first} before the sample is opened, of which more is known than of other files. */
  void onSample(Runnable first) {
    sampling = first;
  }

  /** On the first screen the keys that paste into a table paste a new one. */
  void pasteInto(Scene scene) {
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          var free = hands.sheet().isEmpty() && !hands.overlay().open().get();
          if (free && Command.PASTE.keys().stream().anyMatch(keys -> keys.match(event))) {
            event.consume();
            hands.actions().run(PASTE_TABLE);
          }
        });
  }

  /** Opens {@code file} in the place of what is open; asks when it is in doubt how to read it. */
  void open(Path file) {
    look(file, found -> decide(found, this::bring));
  }

  /** Shows what is in doubt first. */
  private void decide(Found found, Consumer<Found> next) {
    if (found.doubtful()) {
      reading.preview(found, PreviewDialog.Purpose.OPEN, next);
    } else {
      next.accept(found);
    }
  }

  /** Opens a file of the sample town, which is known. */
  private void openSample(Path file) {
    sampling.run();
    look(file, this::bring);
  }

  /** One at a time: a double click must not open a project twice, the second time to look only. */
  private void look(Path file, Consumer<Found> fresh) {
    if (looking) {
      return;
    }
    looking = true;
    hands
        .tasks()
        .run(
            Pool.READ,
            Message.of("ui.reading", String.valueOf(file.getFileName())),
            progress -> looked(file, progress),
            looked -> {
              switch (looked) {
                case Looked.Known known -> arrived(known.brought());
                case Looked.Fresh read -> fresh.accept(read.found());
              }
            });
  }

  private Looked looked(Path file, Progress progress) {
    try {
      return opening.look(file, progress);
    } finally {
      looking = false;
    }
  }

  private void bring(Found found) {
    hands
        .tasks()
        .run(
            Pool.READ,
            Message.of("ui.opening", found.source().name()),
            _ -> opening.bring(found),
            this::arrived);
  }

  /** Adds {@code file} to the open project as another table, which comes in front. */
  void add(Path file) {
    hands
        .tasks()
        .run(
            Pool.READ,
            Message.of("ui.reading", String.valueOf(file.getFileName())),
            progress -> opening.look(Sources.read(file), file, progress),
            found -> decide(found, this::addTable));
  }

  private void addTable(Found found) {
    hands
        .bench()
        .with(
            Message.of("ui.opening", found.source().name()),
            project -> {
              var id = project.present().history().freshTable();
              opening.bringInto(project, id, found);
              project.apply(new ShowTable(id, found.reading().table().name()));
              return id;
            },
            _ -> added.accept(found));
  }

  private void arrived(Brought brought) {
    saving.leaving(
        () -> {
          hands.bench().open(brought.project());
          preferences.opened(brought.project().path());
          opened.accept(brought);
        },
        brought.project()::close);
  }

  private void paste() {
    var text = Clipboard.getSystemClipboard().getString();
    var name = hands.words().say("ui.open.clipboard-name");
    var work = Message.of("ui.reading", name);
    if (text == null || text.isBlank()) {
      hands.tasks().show(work, Problem.at(Place.NOWHERE, "ui.open.clipboard-empty"));
      return;
    }
    hands
        .tasks()
        .run(
            Pool.READ,
            work,
            progress -> opening.look(PastedTable.of(name, text), null, progress),
            found -> decide(found, this::bring));
  }

  /** Writes the sample town once into the program's own folder, then opens its bicycle stands. */
  private void sample() {
    hands
        .tasks()
        .run(Pool.READ, Message.of("ui.sample.making"), _ -> writeSample(), this::openSample);
  }

  private Path writeSample() {
    var folder = ownFolder.resolve("Vernelle-le-Lac");
    var first = folder.resolve("parkings_velo_2026.csv");
    try {
      if (!Files.exists(first)) {
        SampleTown.standard().write(folder);
      }
      return first;
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(Place.file(folder.toString()), "ui.sample.cannot-write"), e);
    }
  }
}
