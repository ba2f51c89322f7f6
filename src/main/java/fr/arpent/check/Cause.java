package fr.arpent.check;

import fr.arpent.base.Message;
import fr.arpent.table.ColumnId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something is a finding: the same for all cells of a column that break one rule.
 *
 * @param code frictionless's type of error, the national validator's, or a word of ours for advice
 * @param key the sentence; the same with {@code .title} is its short form without a value
 * @param facts what the sentence tells after the value, which is its first fact
 * @param expected what would be right, with an example
 * @param spot the column concerned
 */
public record Cause(
    String code,
    Severity severity,
    Where where,
    String key,
    List<Object> facts,
    Message expected,
    Spot spot) {

  /**
   * The column that a cause is about.
   *
   * @param column null when the file does not have it, or when no single one is concerned
   * @param number its position in the file, counted from 1; those that the file lacks come after
   *     the last; 0 when no single one is concerned
   * @param field what the schema or the header calls it; empty when no single one is concerned
   */
  public record Spot(@Nullable ColumnId column, int number, String field) {
    /** No single column. */
    public static final Spot NONE = new Spot(null, 0, "");
  }

  public Cause {
    facts = List.copyOf(facts);
  }

  /** An error of {@code code} about a title. */
  public static Cause header(
      String code, String key, List<Object> facts, Message expected, Spot spot) {
    return new Cause(code, Severity.ERROR, Where.HEADER, key, facts, expected, spot);
  }

  /** The sentence about {@code value}. */
  public Message about(String value) {
    return new Message(key, with(value));
  }

  /** The short form, without a value. */
  public Message title() {
    return new Message(key + ".title", with(""));
  }

  /** The same, left as it is by someone's decision. */
  public Cause left() {
    return new Cause(code, Severity.LEFT, where, key, facts, expected, spot);
  }

  /** The same under another severity. */
  public Cause as(Severity other) {
    return new Cause(code, other, where, key, facts, expected, spot);
  }

  /** The same, telling {@code more} after its other facts. */
  public Cause telling(Object... more) {
    var all = new ArrayList<>(facts);
    all.addAll(List.of(more));
    return new Cause(code, severity, where, key, all, expected, spot);
  }

  private List<Object> with(String value) {
    var all = new ArrayList<Object>();
    all.add(value);
    all.addAll(facts);
    return all;
  }
}
