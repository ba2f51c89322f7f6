package fr.arpent.ui.tidy;

import fr.arpent.base.Message;
import fr.arpent.format.Proposal;
import fr.arpent.format.tidy.Found;
import fr.arpent.format.tidy.Scan;
import fr.arpent.format.tidy.Tidy;
import fr.arpent.format.tidy.Tidyings;
import fr.arpent.step.RemoveColumn;
import fr.arpent.table.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A few of the rows or columns a proposal is about, in words. */
final class Examples {
  private static final int SHOWN = 3;
  private static final int LONGEST = 70;

  private final Table table;

  Examples(Table table) {
    this.table = table;
  }

  /** At most three; none when there is nothing more to say than the proposal does. */
  List<Message> of(Proposal proposal) {
    if (!proposal.rows().isEmpty()) {
      return proposal.rows().slots().limit(SHOWN).mapToObj(this::row).toList();
    }
    return proposal.operation() instanceof Tidy tidy
        ? Stream.concat(above(tidy), columns(tidy)).limit(SHOWN).toList()
        : List.of();
  }

  private Message row(int slot) {
    var texts =
        table.columns().stream()
            .map(c -> c.text(slot).strip())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return texts.isEmpty()
        ? Message.of("ui.tidy.row-blank", table.sourceRow(slot))
        : Message.of("ui.tidy.row", table.sourceRow(slot), cut(texts));
  }

  private Stream<Message> above(Tidy tidy) {
    return tidy.what().contains("titles")
        ? table.preamble().rows().stream()
            .map(row -> String.join(" · ", row).strip())
            .filter(text -> !text.isEmpty())
            .map(text -> Message.of("ui.tidy.above", cut(text)))
        : Stream.of();
  }

  private Stream<Message> columns(Tidy tidy) {
    return Tidyings.ALL.stream()
        .filter(tidying -> tidy.what().contains(tidying.word()))
        .flatMap(tidying -> tidying.find(new Scan(table)).stream())
        .map(Found::changes)
        .flatMap(List::stream)
        .filter(RemoveColumn.class::isInstance)
        .map(change -> table.column(((RemoveColumn) change).column()))
        .map(
            column ->
                column.name().isBlank()
                    ? Message.of("ui.tidy.column-nameless", table.indexOf(column.id()) + 1)
                    : Message.of("ui.tidy.column", column.name()));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
  }
}
