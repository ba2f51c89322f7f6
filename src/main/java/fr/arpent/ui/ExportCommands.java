package fr.arpent.ui;

import static fr.arpent.ui.action.Command.ANNOTATE;
import static fr.arpent.ui.action.Command.CHOOSE_SCHEMA;
import static fr.arpent.ui.action.Command.EXPORT;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.project.Project;
import fr.arpent.publish.ExportPreview;
import fr.arpent.publish.Leaving;
import fr.arpent.publish.Publication;
import fr.arpent.publish.Publication.Writing;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.export.ExportDialog;
import fr.arpent.ui.export.ExportModel;
import fr.arpent.ui.findings.FindingsModel;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.shell.Toasts;
import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the commands do that write files for others. */
final class ExportCommands {
  private final Hands hands;
  private final Dialogs dialogs;
  private final Writing writing;

  ExportCommands(Hands hands, Dialogs dialogs, Writing writing) {
    this.hands = hands;
    this.dialogs = dialogs;
    this.writing = writing;
  }

  void register() {
    hands.withTable(EXPORT, () -> show(Leaving.CSV));
    hands.withTable(ANNOTATE, () -> show(Leaving.COLOURED));
  }

  /** What was asked for before, a cell being written among it, is to leave too. */
  private void show(Leaving kind) {
    hands
        .bench()
        .with(
            Message.of("ui.checking"),
            project -> project,
            project -> hands.sheet().ifPresent(sheet -> show(kind, sheet, project)));
  }

  private void show(Leaving kind, Sheet sheet, Project project) {
    var findings = new FindingsModel(hands.bench());
    var model = new ExportModel(sheet, project.path(), findings.count(), this::look);
    model.kind().set(kind);
    var doors =
        new ExportDialog.Doors(
            () -> write(model),
            findings::show,
            () -> findings.next(true),
            () -> hands.actions().run(CHOOSE_SCHEMA),
            dialogs::save);
    new ExportDialog(model, hands.words(), hands.overlay(), doors).show();
  }

  private void look(Publication publication, Consumer<Optional<ExportPreview>> found) {
    hands
        .tasks()
        .run(
            Pool.WRITE,
            Message.of("ui.checking"),
            progress -> publication.preview(writing.checker(), progress),
            found);
  }

  private void write(ExportModel model) {
    var publication = model.publication();
    var kind = model.kind().get();
    var target = model.target().get().toAbsolutePath();
    var sources = sources();
    var texts = hands.words().texts().get();
    hands
        .tasks()
        .run(
            Pool.WRITE,
            Message.of("ui.writing", name(target)),
            progress -> publication.write(kind, target, sources, writing, texts, progress),
            told -> told(target, told));
  }

  /** The files that were opened stay as they are, whatever name is chosen. */
  private List<Path> sources() {
    var project = hands.bench().project().get();
    return project == null
        ? List.of()
        : project.sources().names().stream().map(project.path()::resolveSibling).toList();
  }

  private void told(Path file, List<Problem> problems) {
    hands
        .toasts()
        .tell(
            Message.of("ui.export.done", name(file)),
            new Toasts.Doing("ui.export.open-folder", () -> openFolder(file)),
            new Toasts.Doing("ui.export.copy-path", () -> copy(file)));
    // It was written: what its format could not hold is a note, not a failure.
    problems.forEach(hands.toasts()::note);
  }

  /** In the system's own file manager; where there is none the path is told. */
  private void openFolder(Path file) {
    hands
        .tasks()
        .run(
            Pool.WRITE,
            Message.of("ui.export.open-folder"),
            _ -> browse(file.resolveSibling(".").normalize()),
            done -> {
              if (!done) {
                hands.toasts().note(Message.of("ui.export.folder-at", file.toString()));
              }
            });
  }

  private static boolean browse(Path folder) {
    try {
      if (!Desktop.isDesktopSupported()) {
        return false;
      }
      Desktop.getDesktop().open(folder.toFile());
      return true;
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
  }

  private static void copy(Path file) {
    var content = new ClipboardContent();
    content.putString(file.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
