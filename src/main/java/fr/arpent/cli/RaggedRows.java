package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many rows have another length than the header.
 *
 * @param tooShort rows that stop before the last header
 * @param tooLong rows that go on after it
 */
record RaggedRows(long tooShort, long tooLong) {

  static RaggedRows of(Table table) {
    var texts =
        table.columns().stream()
            .filter(TextColumn.class::isInstance)
            .map(TextColumn.class::cast)
            .toList();
    var headed = texts.stream().filter(column -> column.label() != null).toList();
    var beyond = texts.stream().filter(column -> column.label() == null).toList();
    return new RaggedRows(
        table
            .rowSlots()
            .filter(slot -> !headed.isEmpty() && !there(headed.getLast(), slot))
            .count(),
        table.rowSlots().filter(slot -> any(beyond, slot)).count());
  }

  /** What is to be said; nothing where all rows are as long as the header. */
  Stream<Message> words() {
    return Stream.of(
            Map.entry("cli.inspect.short-rows", tooShort),
            Map.entry("cli.inspect.long-rows", tooLong))
        .filter(said -> said.getValue() > 0)
        .map(said -> Message.of(said.getKey(), said.getValue()));
  }

  private static boolean any(List<TextColumn> columns, int slot) {
    return columns.stream().anyMatch(column -> there(column, slot));
  }

  private static boolean there(TextColumn column, int slot) {
    return !column.absent(slot);
  }
}
