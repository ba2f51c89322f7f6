package fr.arpent.check;

import fr.arpent.base.Message;
import java.util.List;

/**
 * A check that only advises: what it finds never makes a file invalid. Each can be switched off by
 * its name.
 */
public interface Advice extends CheckKind {

  /**
   * The sentence about what it finds; {@code check.expected.} and its last word tell what to do.
   */
  String key();

  /** Plans what it has to look at, where it is wanted. */
  void advise(Planner planner);

  @Override
  default void plan(Planner planner) {
    if (planner.request().options().advises(name())) {
      advise(planner);
    }
  }

  /** Why something is a finding of it. */
  default Cause cause(Where where, Cause.Spot spot, Object... facts) {
    return cause(key(), where, spot, facts);
  }

  /** The same where it has several sentences. */
  default Cause cause(String sentence, Where where, Cause.Spot spot, Object... facts) {
    var expected = "check.expected." + sentence.substring(sentence.lastIndexOf('.') + 1);
    var told = List.of(facts);
    return new Cause(
        name(), Severity.ADVICE, where, sentence, told, new Message(expected, told), spot);
  }
}
