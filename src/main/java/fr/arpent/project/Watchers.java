package fr.arpent.project;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Who is told of each new present and of how saving stands. Safe for all threads. */
final class Watchers {
  private final List<Consumer<Present>> ofPresent = new CopyOnWriteArrayList<>();
  private final List<Consumer<SaveStatus>> ofSaving = new CopyOnWriteArrayList<>();

  void add(Consumer<Present> watcher) {
    ofPresent.add(watcher);
  }

  void addSaving(Consumer<SaveStatus> watcher) {
    ofSaving.add(watcher);
  }

  void tell(Present present) {
    ofPresent.forEach(watcher -> watcher.accept(present));
  }

  void tell(SaveStatus status) {
    ofSaving.forEach(watcher -> watcher.accept(status));
  }
}
