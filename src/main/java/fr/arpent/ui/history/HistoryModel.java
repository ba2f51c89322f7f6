package fr.arpent.ui.history;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.history.HistoryEntry.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The steps of the open project, and looking at the state after one of them. Used on the JavaFX
 * thread; needs no window.
 */
public final class HistoryModel {
  private final Bench bench;
  private final Clock clock;
  private final BooleanProperty seen = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<HistoryEntry>> entries =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Explained> explained =
      new ReadOnlyObjectWrapper<>(Explained.NOTHING);
  private int turn;

  /**
   * The history of the project on {@code bench}.
   *
   * @param clock tells what day it is, and where
   */
  public HistoryModel(Bench bench, Clock clock) {
    this.bench = bench;
    this.clock = clock;
    bench.present().addListener((_, _, _) -> refresh());
    seen.addListener((_, _, _) -> refresh());
  }

  /** Whether anybody looks: the list is not kept up to date while nobody does. */
  public BooleanProperty seen() {
    return seen;
  }

  /** The steps, the newest first. */
  public ReadOnlyObjectProperty<List<HistoryEntry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /** What is known of the step shown last. */
  public ReadOnlyObjectProperty<Explained> explained() {
    return explained.getReadOnlyProperty();
  }

  /** The project whose history it is. */
  Bench bench() {
    return bench;
  }

  /** Reads steps and restore points anew. */
  public void refresh() {
    if (bench.project().get() == null) {
      entries.set(List.of());
      explained.set(Explained.NOTHING);
    } else if (seen.get()) {
      bench.with(
          Message.of("ui.history.reading"),
          project -> HistoryEntry.all(project.present().history(), project.restorePoints()),
          entries::set);
    }
  }

  /** Works out what {@code entry} did to texts and whether it can be taken out. */
  public void explain(HistoryEntry entry) {
    var mine = ++turn;
    explained.set(Explained.NOTHING);
    var step = entry.step();
    bench.with(
        Message.of("ui.history.reading"),
        project ->
            new Explained(
                Difference.of(step.happened(), project.at(step.parent()), project.at(step.id())),
                entry.standing() == Standing.DONE && project.canTakeOut(step.id())),
        found -> {
          if (mine == turn) {
            explained.set(found);
          }
        });
  }

  /** Takes {@code entry} out; what was done after it stays done. */
  public void takeOut(HistoryEntry entry) {
    bench.with(
        Message.of("ui.history.going"),
        project -> project.takeOut(entry.step().id()),
        _ -> explained.set(Explained.NOTHING));
  }

  /** Shows the state after {@code entry}; the present when that is it. */
  public void look(HistoryEntry entry) {
    if (entry.standing() == Standing.PRESENT) {
      bench.lookAway();
    } else {
      bench.look(entry.step().id());
    }
  }

  /** Goes to the state after {@code entry}: what came later is kept as undone. */
  public void goTo(HistoryEntry entry) {
    bench.goTo(entry.step().id());
  }

  /** Goes to the state that is looked at. */
  public void goToPast() {
    Optional.ofNullable(bench.past().get())
        .flatMap(past -> past.history().position())
        .ifPresent(bench::goTo);
  }

  /** What is looked at, in words; empty while it is the present. */
  public Optional<Message> looking() {
    return Optional.ofNullable(bench.past().get())
        .flatMap(past -> past.history().undoable())
        .map(step -> Message.of("ui.history.past", time(step.time()), step.words()));
  }

  /** When it was: the hour today, day and hour before. */
  Object time(Instant time) {
    var moment = LocalDateTime.ofInstant(time, clock.getZone());
    return moment.toLocalDate().equals(LocalDate.now(clock)) ? moment.toLocalTime() : moment;
  }

  /**
   * What is known of a step.
   *
   * @param differences what it did to texts
   * @param removable whether it can be taken out of the middle
   */
  public record Explained(List<Difference> differences, boolean removable) {
    static final Explained NOTHING = new Explained(List.of(), false);

    public Explained {
      differences = List.copyOf(differences);
    }
  }
}
