package fr.arpent.ui;

import static fr.arpent.ui.action.Command.SAVE_ELSEWHERE;

import fr.arpent.base.Message;
import fr.arpent.project.Project;
import fr.arpent.project.ProjectPlace;
import fr.arpent.project.SaveStatus;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.shell.UnsavedBanner;
import fr.arpent.ui.shell.UnsavedDialog;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/**
 * Sees to it that nothing is lost: everything is written as it is done, and where that fails the
 * project is not left before the user has said what becomes of what waits.
 */
final class SaveCommands {
  private static final Message SAVING = Message.of("ui.saving");

  private final Hands hands;
  private final Dialogs dialogs;
  private final Consumer<Path> moved;
  private boolean asking;

  /**
   * Asks for places with {@code dialogs}.
   *
   * @param moved gets where the open project is from now on
   */
  SaveCommands(Hands hands, Dialogs dialogs, Consumer<Path> moved) {
    this.hands = hands;
    this.dialogs = dialogs;
    this.moved = moved;
  }

  void register(Pane overGrid) {
    Runnable elsewhere = () -> elsewhere(Leave.NOT);
    hands.withTable(SAVE_ELSEWHERE, elsewhere);
    var banner =
        new UnsavedBanner(hands.bench().saving(), hands.words(), () -> settle(_ -> {}), elsewhere);
    overGrid.getChildren().addFirst(banner.node());
  }

  /** Does {@code then} once the open project, if there is one, may be left. */
  void leaving(Runnable then) {
    leaving(then, () -> {});
  }

  /**
   * As above, after everything that was asked for before is done and written.
   *
   * @param stays done instead when the user wants to stay
   */
  void leaving(Runnable then, Runnable stays) {
    leave(new Leave(then, stays));
  }

  private void leave(Leave leave) {
    if (hands.bench().project().get() == null) {
      leave.then.run();
    } else if (asking) {
      leave.stays.run();
    } else {
      settle(status -> settled(status, leave));
    }
  }

  private void settle(Consumer<SaveStatus> settled) {
    hands.bench().with(SAVING, Project::settle, settled);
  }

  private void settled(SaveStatus status, Leave leave) {
    if (status instanceof SaveStatus.NotSaved not) {
      asking = true;
      new UnsavedDialog(hands.overlay(), hands.words())
          .ask(not.problem(), answer -> answered(answer, leave));
    } else {
      leave.then.run();
    }
  }

  private void answered(UnsavedDialog.Answer answer, Leave leave) {
    asking = false;
    switch (answer) {
      case STAY -> leave.stays.run();
      case LEAVE -> leave.then.run();
      case ELSEWHERE -> elsewhere(leave);
      case AGAIN -> leave(leave);
    }
  }

  private void elsewhere(Leave leave) {
    var project = hands.bench().project().get();
    if (project == null) {
      return;
    }
    dialogs
        .save(project.path())
        .map(SaveCommands::named)
        .ifPresentOrElse(to -> move(project, to, leave), leave.stays);
  }

  /** A project is known by its ending, whatever was typed. */
  private static Path named(Path chosen) {
    var name = String.valueOf(chosen.getFileName());
    return name.endsWith(ProjectPlace.EXTENSION)
        ? chosen
        : chosen.resolveSibling(name + ProjectPlace.EXTENSION);
  }

  private void move(Project project, Path target, Leave leave) {
    hands
        .tasks()
        .run(
            Pool.EDIT,
            SAVING,
            _ -> {
              project.saveElsewhere(target);
              return target;
            },
            _ -> {
              moved.accept(target);
              hands.tell("ui.unsaved.moved", target.toString());
              leave.then.run();
            },
            problem -> {
              hands.tasks().show(SAVING, problem);
              leave.stays.run();
            });
  }

  /** What follows the question whether to leave. */
  private record Leave(Runnable then, Runnable stays) {
    static final Leave NOT = new Leave(() -> {}, () -> {});
  }
}
