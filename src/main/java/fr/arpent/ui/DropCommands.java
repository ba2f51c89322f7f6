package fr.arpent.ui;

import static fr.arpent.ui.action.Command.ADD_BACKGROUND;

import fr.arpent.base.Message;
import fr.arpent.project.ProjectPlace;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.BackgroundFolder;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.open.DropDialog;
import fr.arpent.ui.shell.FirstRun;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** What becomes of files that are dropped, and of those that lie under the points. */
final class DropCommands {
  private final Hands hands;
  private final FileCommands files;
  private final MapCommands map;

  DropCommands(Hands hands, FileCommands files, MapCommands map) {
    this.hands = hands;
    this.files = files;
    this.map = map;
  }

  void register(Dialogs dialogs) {
    hands.withTable(ADD_BACKGROUND, () -> dialogs.open().ifPresent(this::background));
  }

  /** The whole window takes dropped files; {@code first} shows that it does. */
  void take(Scene scene, FirstRun first) {
    scene.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            first.over(true);
          }
          event.consume();
        });
    scene.setOnDragExited(_ -> first.over(false));
    scene.setOnDragDropped(
        event -> {
          DropDialog.meant(event.getDragboard().getFiles()).ifPresent(this::dropped);
          event.setDropCompleted(event.getDragboard().hasFiles());
          event.consume();
        });
  }

  /** Opens {@code file}; over an open project, asks what it is meant for. */
  void dropped(Path file) {
    if (hands.sheet().isEmpty() || file.toString().endsWith(ProjectPlace.EXTENSION)) {
      files.open(file);
      return;
    }
    var overlay = hands.overlay();
    var dialog = new DropDialog(file, hands.words());
    overlay.dialog(
        dialog.node(
            overlay::close,
            use -> {
              overlay.close();
              use(use, file);
            }),
        () -> {});
  }

  private void use(DropDialog.Use use, Path file) {
    switch (use) {
      case OPEN -> files.open(file);
      case ADD -> files.add(file);
      case BACKGROUND -> background(file);
    }
  }

  private void background(Path file) {
    var project = hands.bench().project().get();
    if (project != null) {
      hands
          .tasks()
          .run(
              Pool.READ,
              Message.of("ui.map.reading"),
              progress -> {
                BackgroundFolder.add(project.path(), file, progress);
                return file;
              },
              added -> {
                map.opened(project.path(), false);
                hands.tell("ui.background.added", String.valueOf(added.getFileName()));
              });
    }
  }
}
