package fr.arpent.check;

import fr.arpent.check.repair.Repair;
import java.util.Optional;

/**
 * One finding at one place, as reports list them.
 *
 * @param row the record's number in the file, counted from 1, titles included; 0 when it is about
 *     the header or the table, or about a row that was added here
 * @param column the position in the file, counted from 1; 0 when it is about no single one
 * @param field the field's name or the title; empty when it is about no single one
 * @param value the text concerned, as received
 */
public record Entry(
    int row, int column, String field, Cause cause, String value, Optional<Repair> repair) {

  /** The stable code. */
  public String code() {
    return cause.code();
  }
}
