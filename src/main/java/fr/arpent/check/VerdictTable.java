package fr.arpent.check;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Dictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The verdict on each distinct text of a column, as a small number. Since a dictionary only grows
 * and a verdict depends on the text alone, all versions of a column share one table as long as its
 * plan stays; it only grows too.
 */
final class VerdictTable {
  /** The number of {@link Verdict#RIGHT}. */
  static final int RIGHT = 0;

  private static final int PART = 8192;
  static final Message WHAT = Message.of("check.progress");

  private final ColumnPlan plan;
  private final Dictionary dictionary;
  private final Judge judge;
  private final Map<Verdict, Integer> numbers = new HashMap<>();
  private volatile List<Verdict> verdicts = List.of(Verdict.RIGHT);
  private volatile short[] ids = new short[0];

  VerdictTable(ColumnPlan plan, Dictionary dictionary) {
    this.plan = plan;
    this.dictionary = dictionary;
    judge = new Judge(plan);
    numbers.put(Verdict.RIGHT, RIGHT);
  }

  /** Whether it is the table of this plan and dictionary. */
  @SuppressWarnings("ReferenceEquality") // the very dictionary: codes mean the same in no other
  boolean fits(ColumnPlan otherPlan, Dictionary otherDictionary) {
    return dictionary == otherDictionary && plan.equals(otherPlan);
  }

  /** The number of the verdict on {@code code}, which {@link #ensure} has seen. */
  int number(int code) {
    return ids[code];
  }

  /** The numbers by code, for those that {@link #ensure} has seen. */
  short[] numbers() {
    return ids;
  }

  /** The verdict of that number. */
  Verdict verdict(int number) {
    return verdicts.get(number);
  }

  /** How many verdicts there are. */
  int size() {
    return verdicts.size();
  }

  /** The verdicts by number. */
  List<Verdict> verdicts() {
    return verdicts;
  }

  Judge judge() {
    return judge;
  }

  /**
   * Decides about all texts of the dictionary not decided yet.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  synchronized void ensure(Progress progress) {
    var from = ids.length;
    var to = dictionary.size();
    if (from == to) {
      return;
    }
    var next = Arrays.copyOf(ids, to);
    if (plan.trustsAscii()) {
      trusted(next, from);
    }
    if (!plan.trustsTexts()) {
      inParts(next, from, to, progress);
    }
    ids = next;
  }

  private void inParts(short[] next, int from, int to, Progress progress) {
    if (to - from < PART) {
      decide(next, from, to);
      return;
    }
    var parts = (to - from + PART - 1) / PART;
    IntStream.range(0, parts)
        .parallel()
        .forEach(
            part -> {
              progress.step(WHAT, (long) part * PART, to - from);
              var start = from + part * PART;
              decide(next, start, Math.min(start + PART, to));
            });
  }

  private void decide(short[] next, int from, int to) {
    var decided = plan.trustsAscii();
    for (var code = from; code < to; code++) {
      if (!decided || !dictionary.isAscii(code)) {
        next[code] = number(judge.verdict(dictionary.text(code), code == Dictionary.ABSENT));
      }
    }
  }

  /** Only what is absent or missing can be a finding: the other texts are not even decoded. */
  private void trusted(short[] next, int from) {
    if (from == 0) {
      next[Dictionary.ABSENT] = number(judge.verdict("", true));
    }
    for (var text : plan.binding().field().missing()) {
      for (var kind : CellKind.values()) {
        var code = dictionary.find(new Cell(text, kind));
        if (code >= Math.max(from, 1)) {
          next[code] = number(judge.verdict(text, false));
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // the judge has one right verdict, and gives it most often
  private short number(Verdict verdict) {
    if (verdict == Verdict.RIGHT) {
      return RIGHT;
    }
    synchronized (numbers) {
      return numbers.computeIfAbsent(verdict, this::add).shortValue();
    }
  }

  private int add(Verdict verdict) {
    var number = verdicts.size();
    if (number > Short.MAX_VALUE) {
      throw new IllegalStateException("too many kinds of findings in one column");
    }
    var more = new ArrayList<>(verdicts);
    more.add(verdict);
    verdicts = List.copyOf(more);
    return number;
  }
}
