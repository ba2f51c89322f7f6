package fr.arpent.ui.desk;

import fr.arpent.step.Operation;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What all panes share: the sheet in front, the one selection, and the door for changes. Used on
 * the JavaFX thread only. Who computes the sheet calls {@link #show}; panes only listen.
 */
public final class Desk {
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.NONE);
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.NONE);
  private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();
  private final Consumer<Operation> door;

  /** A desk whose changes go through {@code door}, which returns at once. */
  public Desk(Consumer<Operation> door) {
    this.door = door;
  }

  /** The sheet in front; null while no table is open. */
  public ReadOnlyObjectProperty<@Nullable Sheet> sheet() {
    return sheet.getReadOnlyProperty();
  }

  /** The one selection. */
  public ObjectProperty<Selection> selection() {
    return selection;
  }

  /** Which rows the user asked to see, and in which order; setting it runs the filters. */
  public ObjectProperty<Arrangement> arrangement() {
    return arrangement;
  }

  /** Whether changes are refused: another window has the project, or the past is looked at. */
  public ReadOnlyBooleanProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  /** Shows {@code next}, null to clear the desk. */
  public void show(@Nullable Sheet next) {
    sheet.set(next);
  }

  /** Says whether changes are refused. */
  public void lock(boolean refuse) {
    readOnly.set(refuse);
  }

  /** Asks for {@code operation}; it becomes a step, or a problem is shown. Returns at once. */
  public void ask(Operation operation) {
    if (!readOnly.get()) {
      door.accept(operation);
    }
  }
}
