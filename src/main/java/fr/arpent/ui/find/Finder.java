package fr.arpent.ui.find;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Running;
import fr.arpent.ui.desk.Tasks;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks for something somewhere else than on the JavaFX thread. */
@FunctionalInterface
public interface Finder {

  /** Hands what {@code question} finds to {@code found} on the JavaFX thread. */
  void find(Question question, Consumer<Matches> found);

  /** A finder that works in {@code tasks}; a new question stops the one before. */
  static Finder in(Tasks tasks) {
    return new Finder() {
      private @Nullable Running last;

      @Override
      public void find(Question question, Consumer<Matches> found) {
        if (last != null) {
          last.cancel();
        }
        last =
            tasks.run(
                Pool.FIND,
                Message.of("ui.find.looking"),
                progress -> Matches.of(question, progress),
                found);
      }
    };
  }
}
