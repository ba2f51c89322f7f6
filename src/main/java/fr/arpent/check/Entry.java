package fr.arpent.check;

import fr.arpent.check.repair.Repair;
import java.util.Optional;

/**
 * One finding at one place, as reports list them.
 *
 * @param row the record's number in the file, counted from 1, titles included; 0 when it is about
 *     the header or the table, or about a row that was added here
 * @param column the position in the file, counted from 1; 0 when it is about no single one
 * @param finding what is said there; one and the same for most cells with the same text
 */
public record Entry(int row, int column, Finding finding) {

  /** Why it is a finding. */
  public Cause cause() {
    return finding.cause();
  }

  /** The stable code. */
  public String code() {
    return finding.code();
  }

  /** The field's name or the title; empty when it is about no single one. */
  public String field() {
    return finding.field();
  }

  /** The text concerned, as received. */
  public String value() {
    return finding.value();
  }

  /** The certain repair, if there is one. */
  public Optional<Repair> repair() {
    return finding.repair();
  }
}
