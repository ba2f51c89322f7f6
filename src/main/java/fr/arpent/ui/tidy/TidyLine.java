package fr.arpent.ui.tidy;

import fr.arpent.base.Message;
import fr.arpent.format.Proposal;
import java.util.List;
import javafx.beans.property.BooleanProperty;

/**
 * One thing that can be put in order.
 *
 * @param examples some of the rows or columns it is about
 * @param ticked whether it is to be done
 */
public record TidyLine(Proposal proposal, List<Message> examples, BooleanProperty ticked) {

  public TidyLine {
    examples = List.copyOf(examples);
  }
}
