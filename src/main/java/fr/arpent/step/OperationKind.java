package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.TableId;

/**
 * A member of the list of operations: its stable word and how it is read back.
 *
 * @param kind as {@link Operation#kind()} gives it
 * @param reader makes the operation of its table and parameters
 */
public record OperationKind(String kind, Reader reader) {

  /** Makes an operation of what was stored. */
  @FunctionalInterface
  public interface Reader {
    /** The operation about {@code table} with {@code parameters}. */
    Operation read(TableId table, JsonObject parameters);
  }
}
