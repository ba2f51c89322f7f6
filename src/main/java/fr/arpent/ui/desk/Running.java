package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import java.util.concurrent.Executor;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Work under way. Its properties are read on the JavaFX thread; it is told of progress from the
 * thread that works, and passes on at most a few values a frame.
 */
public final class Running implements Progress {
  private final ObjectProperty<Message> what;
  private final DoubleProperty done = new SimpleDoubleProperty(-1);
  private final Executor window;
  private final long since = System.nanoTime();
  private volatile boolean cancelled;
  private volatile long told;

  Running(Message what, Executor window) {
    this.what = new SimpleObjectProperty<>(what);
    this.window = window;
  }

  /** What it is, in words. */
  public ObjectProperty<Message> what() {
    return what;
  }

  /** How much is done, 0 to 1; -1 when it is not known. */
  public DoubleProperty done() {
    return done;
  }

  /** When it began, as {@link System#nanoTime()}. */
  public long since() {
    return since;
  }

  /** Asks it to stop as soon as it can, leaving everything as it was. */
  public void cancel() {
    cancelled = true;
  }

  @Override
  public boolean report(Message now, long part, long total) {
    var time = System.nanoTime();
    if (time - told > 50_000_000L) {
      told = time;
      window.execute(
          () -> {
            what.set(now);
            done.set(total <= 0 ? -1 : Math.min(1, (double) part / total));
          });
    }
    return cancelled;
  }
}
