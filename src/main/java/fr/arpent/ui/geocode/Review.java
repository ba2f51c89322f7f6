package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Answer;
import fr.arpent.address.geocode.Question;
import java.util.List;

/**
 * A row that somebody looks at, and what to choose from.
 *
 * @param slot the row
 * @param place which one it is, counted from 1
 * @param total of how many
 * @param question what the row asks
 * @param choices the answers to choose from, numbered from 1
 * @param chosen which one was chosen, counted from 1; 0 while none is
 * @param ready whether the choices are known: keys before that count for nothing
 */
record Review(
    int slot,
    int place,
    int total,
    Question question,
    List<Answer> choices,
    int chosen,
    boolean ready) {

  Review {
    choices = List.copyOf(choices);
  }

  Review choosing(int digit) {
    return new Review(slot, place, total, question, choices, digit, ready);
  }

  Review with(List<Answer> known) {
    return new Review(slot, place, total, question, known, 0, true);
  }

  /** The answer that was chosen; must be one. */
  Answer answer() {
    return choices.get(chosen - 1);
  }
}
