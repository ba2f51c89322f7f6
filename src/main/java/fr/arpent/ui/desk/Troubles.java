package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * What went wrong and was told. It is over once the same kind of work, asked for after it was told,
 * succeeds: a message that says that nothing could be written would be wrong from then on. Used on
 * the JavaFX thread.
 */
public final class Troubles {
  private final List<Trouble> told = new ArrayList<>();
  private Consumer<Problem> over = _ -> {};
  private final AtomicInteger count = new AtomicInteger();

  /** Tells {@code then} of each problem that is over. */
  public void onOver(Consumer<Problem> then) {
    over = then;
  }

  /** How many were told up to now; from any thread. */
  int count() {
    return count.get();
  }

  /** Keeps that {@code work} went wrong. */
  void add(Message work, Problem problem) {
    told.add(new Trouble(count.incrementAndGet(), work.code(), problem));
  }

  /** What was asked for when {@code before} troubles were known, {@code work}, succeeded. */
  void succeeded(Message work, int before) {
    var past = told.stream().filter(t -> t.number <= before && t.kind.equals(work.code())).toList();
    told.removeAll(past);
    past.forEach(trouble -> over.accept(trouble.problem));
  }

  private record Trouble(int number, String kind, Problem problem) {}
}
