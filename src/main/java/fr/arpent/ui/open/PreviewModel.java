package fr.arpent.ui.open;

import fr.arpent.base.Problem;
import fr.arpent.format.ReadOptions;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read, while the user looks at it: each thing said reads it again, and the last one
 * said wins. Needs no toolkit; used on one thread, the reading is done elsewhere.
 */
public final class PreviewModel {
  private final Rereader rereader;
  private final ReadOnlyObjectWrapper<Found> found;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private ReadOptions said;
  private int turn;

  /** Reads again; one of {@code done} and {@code failed} is called, now or later. */
  @FunctionalInterface
  public interface Rereader {
    /** Reads the source of {@code found} as {@code said}. */
    void read(Found found, ReadOptions said, Consumer<Found> done, Consumer<Problem> failed);
  }

  /** A look at {@code first}, which {@code rereader} reads again. */
  public PreviewModel(Found first, Rereader rereader) {
    this.rereader = rereader;
    said = first.said();
    found = new ReadOnlyObjectWrapper<>(first);
  }

  /** The file as it was read last. */
  public ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /** Why it cannot be read as the user said; null while it can. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether it is being read. */
  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** What can be said otherwise, in the order to show it. */
  public List<Choice> choices() {
    return Choices.of(found.get());
  }

  /** Says that {@code option} is {@code value}; another sheet has another header. */
  public void choose(String option, String value) {
    var next = said.with(option, value);
    if (option.equals(ReadOptions.SHEET)) {
      next = next.with(ReadOptions.HEADER_ROW, null);
    }
    if (next.equals(said)) {
      return;
    }
    said = next;
    var mine = ++turn;
    busy.set(true);
    rereader.read(found.get(), next, now -> arrived(mine, now), why -> refused(mine, why));
  }

  private void arrived(int mine, Found now) {
    if (mine == turn) {
      busy.set(false);
      problem.set(null);
      found.set(now);
    }
  }

  private void refused(int mine, Problem why) {
    if (mine == turn) {
      busy.set(false);
      problem.set(why);
    }
  }
}
