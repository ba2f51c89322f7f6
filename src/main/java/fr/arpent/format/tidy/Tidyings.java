package fr.arpent.format.tidy;

import fr.arpent.base.Message;
import fr.arpent.format.Proposal;
import fr.arpent.format.Reading;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;

/** The one list of tidyings, and all that is offered about a table just read. */
public final class Tidyings {

  /** In the order in which they are offered and done. */
  public static final List<Tidying> ALL =
      List.of(
          new Titles(),
          new BlankTail(),
          new RepeatedHeaders(),
          new Totals(),
          new Sections(),
          new BlankRows(),
          new EmptyColumns(false),
          new EmptyColumns(true));

  private Tidyings() {}

  /** {@code reading} with what its table offers to put in order; looks at every cell. */
  public static Reading offer(Reading reading) {
    return reading.and(List.of(), propose(reading.table()));
  }

  /** What is offered about {@code table}, each as one step. */
  public static List<Proposal> propose(Table table) {
    var scan = new Scan(table);
    var proposals = new ArrayList<Proposal>();
    for (var tidying : ALL) {
      tidying
          .find(scan)
          .ifPresent(
              found ->
                  proposals.add(
                      new Proposal(
                          new Tidy(table.id(), List.of(tidying.word())),
                          Message.of("format.tidy." + tidying.word() + ".found", found.count()),
                          found.rows())));
    }
    proposals.addAll(UnknownSearch.propose(table));
    return proposals;
  }
}
