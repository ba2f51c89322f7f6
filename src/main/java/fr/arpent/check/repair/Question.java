package fr.arpent.check.repair;

import fr.arpent.base.Message;
import java.util.List;

/**
 * What to ask about a column when a text can be read in two ways.
 *
 * @param ask the question
 * @param readings the ways, the likelier first
 */
public record Question(Message ask, List<Reading> readings) {

  public Question {
    readings = List.copyOf(readings);
  }

  /**
   * One way to read the text.
   *
   * @param order the answer for the whole column
   * @param after what the text becomes
   * @param words what it then means: "3 April 2021"
   */
  public record Reading(DateOrder order, String after, Message words) {}
}
