package fr.arpent.visit.share;

import fr.arpent.step.Footprint;
import fr.arpent.step.History;
import fr.arpent.step.Step;

/**
 * Says who touched a cell last.
 *
 * @param history where it is looked up
 * @param file the name of the file whose history it is
 */
record LastHand(History history, String file) {

  /** Their name, with that of the file they worked in. */
  String of(Footprint.Area area) {
    var cell = Footprint.of(area);
    var step =
        history.path().reversed().stream()
            .filter(s -> s.happened().footprint().meets(cell))
            .findFirst();
    return step.map(this::name).orElse(file);
  }

  private String name(Step step) {
    return step.asked() instanceof JoinRounds join
        ? join.from()
        : file.isEmpty() ? step.author() : step.author() + " (" + file + ")";
  }
}
