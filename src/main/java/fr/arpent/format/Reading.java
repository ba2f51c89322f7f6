package fr.arpent.format;

import fr.arpent.base.Problem;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of reading a source.
 *
 * @param table every cell as received
 * @param recognised what was found out about the file
 * @param problems what the user should know; reading went on all the same
 * @param proposals what is offered; none was done
 */
public record Reading(
    Table table, Recognised recognised, List<Problem> problems, List<Proposal> proposals) {

  public Reading {
    problems = List.copyOf(problems);
    proposals = List.copyOf(proposals);
  }

  /** The same with {@code more} told and {@code offered} too. */
  public Reading and(List<Problem> more, List<Proposal> offered) {
    return new Reading(table, recognised, both(problems, more), both(proposals, offered));
  }

  private static <T> List<T> both(List<T> before, List<T> more) {
    var all = new ArrayList<>(before);
    all.addAll(more);
    return all;
  }
}
