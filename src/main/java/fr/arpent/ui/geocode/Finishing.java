package fr.arpent.ui.geocode;

import fr.arpent.ui.desk.Running;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Tells once when work is over, however it ended. */
final class Finishing implements ListChangeListener<Running> {
  private final Running work;
  private final ObservableList<Running> all;
  private final Runnable over;

  private Finishing(Running work, ObservableList<Running> all, Runnable over) {
    this.work = work;
    this.all = all;
    this.over = over;
  }

  /** Runs {@code over} when {@code work} leaves {@code all}. */
  static void of(Running work, ObservableList<Running> all, Runnable over) {
    all.addListener(new Finishing(work, all, over));
  }

  @Override
  public void onChanged(Change<? extends Running> change) {
    while (change.next()) {
      if (change.getRemoved().contains(work)) {
        all.removeListener(this);
        over.run();
      }
    }
  }
}
