package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Pile;
import fr.arpent.base.Message;
import fr.arpent.ui.desk.RowFilter;

/** What piles are called. */
final class PileWords {
  private static final String CHIP = "ui.geocode.chip.";

  private PileWords() {}

  /** On the chip above the grid. */
  static Message chip(Pile pile) {
    return Message.of(CHIP + pile.word());
  }

  /** On its line, with its count. */
  static Message name(Pile pile, int count) {
    return Message.of("ui.geocode.pile." + pile.word(), count);
  }

  /** What makes a row lie in it. */
  static Message about(Pile pile) {
    return Message.of("ui.geocode.pile." + pile.word() + ".about");
  }

  /** The name of its icon. */
  static String icon(Pile pile) {
    return switch (pile) {
      case SURE -> "check-circle";
      case REVIEW -> "alert-triangle";
      case MISSING -> "x-circle";
      case BLANK -> "minus-circle";
    };
  }

  /** Whether {@code filter} shows a pile. */
  static boolean isPile(RowFilter filter) {
    return filter.words().code().startsWith(CHIP);
  }
}
