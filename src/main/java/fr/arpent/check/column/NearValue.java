package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TextKind.Family;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.check.repair.Likeness;
import fr.arpent.check.repair.SingleBlanks;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.StringType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A value that differs from a more frequent one of its column in case, accents, punctuation or a
 * plural alone: {@code arceau} and {@code ARCEAUX} beside {@code Arceau}. Only in columns whose
 * values come again and again.
 */
public final class NearValue implements ColumnAdvice {
  private static final int MOST = 5000;
  private static final int CHOICES = 50;
  private static final int SHORTEST = 3;

  @Override
  public String name() {
    return "near-value";
  }

  @Override
  public String key() {
    return "check.column.near";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    var field = binding.field();
    return (field.type() instanceof AnyType || field.type().equals(StringType.PLAIN))
        && field.allowed().isEmpty()
        && field.constraint(PatternRule.class).isEmpty();
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    if (tally.distinct() > MOST || 2 * tally.distinct() > tally.filled()) {
      return List.of();
    }
    var same = new HashMap<String, List<Integer>>();
    tally
        .codes()
        .filter(code -> tally.kind(code).family() == Family.WORDS)
        .forEach(code -> add(same, folded(tally, code), code));
    var facts = new HashMap<Integer, List<Object>>();
    same.values().forEach(codes -> compare(tally, codes, facts));
    return tally.cells(cause(Where.CELL, tally.binding().spot()), facts);
  }

  /** A plural is the same thing among a few words, not among hundreds of names. */
  private static String folded(ColumnTally tally, int code) {
    var text = tally.text(code);
    return tally.distinct() <= CHOICES ? Likeness.singular(text) : Likeness.folded(text);
  }

  private static void add(Map<String, List<Integer>> same, String folded, int code) {
    if (folded.length() >= SHORTEST) {
      same.computeIfAbsent(folded, _ -> new ArrayList<>(1)).add(code);
    }
  }

  /** The most frequent writing is the usual one; of two as frequent the first by its letters. */
  private static void compare(
      ColumnTally tally, List<Integer> codes, Map<Integer, List<Object>> facts) {
    if (codes.size() < 2) {
      return;
    }
    var usual =
        codes.stream()
            .min(
                Comparator.comparingInt((Integer code) -> -tally.count(code))
                    .thenComparing(tally::text))
            .orElseThrow();
    var plain = SingleBlanks.of(tally.text(usual));
    codes.stream()
        .filter(code -> !SingleBlanks.of(tally.text(code)).equals(plain))
        .forEach(code -> facts.put(code, List.of(plain, tally.count(usual))));
  }
}
