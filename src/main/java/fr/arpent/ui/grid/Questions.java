package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import java.util.List;

/** Asks the user something before a change. */
interface Questions {

  /** Asks {@code question}; what was chosen runs, nothing when it is closed. */
  void ask(Message question, List<Answer> answers);

  /**
   * A possible answer.
   *
   * @param words on its button
   */
  record Answer(Message words, Runnable deed) {}
}
