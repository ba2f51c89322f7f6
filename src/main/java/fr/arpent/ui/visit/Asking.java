package fr.arpent.ui.visit;

import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.Step;
import fr.arpent.visit.Decided;
import fr.arpent.visit.TakeBack;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One answer after the other: none is asked for before the last one is stored and the next point
 * painted.
 */
final class Asking {
  private final VisitHost host;
  private Optional<Step> last = Optional.empty();
  private @Nullable Operation asked;
  private boolean painted;

  Asking(VisitHost host) {
    this.host = host;
  }

  /** The last step of the project. */
  Optional<Step> last() {
    return last;
  }

  /** Whether an answer counts now. */
  boolean ready() {
    return asked == null && painted;
  }

  void painted() {
    painted = true;
  }

  /** Another point is shown, and not painted yet. */
  void moved() {
    painted = false;
  }

  /** Nothing is waited for any more. */
  void forget() {
    asked = null;
  }

  /**
   * The project has {@code history} now.
   *
   * @return whether what was asked is stored with it
   */
  boolean arrived(History history) {
    last = history.undoable();
    var waited = asked;
    if (waited == null || last.map(Step::asked).filter(waited::equals).isEmpty()) {
      return false;
    }
    asked = null;
    return true;
  }

  /** Asks for what {@code answer} makes of the point shown, if it may be answered. */
  void decide(@Nullable VisitShown now, Function<Answers, Optional<Operation>> answer) {
    if (now != null && now.hasPoint() && !now.looking() && ready()) {
      answer.apply(new Answers(now)).ifPresent(this::ask);
    }
  }

  /** Takes the last decision back. */
  void takeBack(@Nullable VisitShown now) {
    if (now != null && ready()) {
      now.view().decided().stream().findFirst().ifPresent(latest -> takeBack(now, latest));
    }
  }

  /** As long as nothing came after it, it is undone: then it can be redone as well. */
  private void takeBack(VisitShown now, Decided latest) {
    if (last.map(Step::id).filter(latest.step().id()::equals).isPresent()) {
      painted = false;
      host.undo();
    } else {
      ask(new TakeBack(now.state().table().id(), latest.decision()));
    }
  }

  private void ask(Operation operation) {
    asked = operation;
    host.ask(operation);
  }
}
