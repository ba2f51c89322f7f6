package fr.arpent.address.geocode;

import fr.arpent.table.Column;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The rows of a table that were looked for, by how sure their answers are. Immutable. */
public final class Piles {
  /** No row was looked for. */
  public static final Piles NONE = new Piles(new EnumMap<>(Pile.class), 0);

  private final Map<Pile, RowSet> rows;
  private final int accepted;

  private Piles(Map<Pile, RowSet> rows, int accepted) {
    this.rows = rows;
    this.accepted = accepted;
  }

  /** As the columns of answers in {@code table} tell; none without these columns. */
  public static Piles of(Table table) {
    var status = table.named(AnswerTexts.STATUS);
    var score = table.named(AnswerTexts.SCORE);
    return status.isEmpty() || score.isEmpty()
        ? NONE
        : of(table.rows().toArray(), status.get(), score.get());
  }

  private static Piles of(int[] slots, Column status, Column score) {
    var slotsOf = new EnumMap<Pile, IntStream.Builder>(Pile.class);
    var accepted = 0;
    for (var slot : slots) {
      var word = status.text(slot);
      if (!word.isEmpty()) {
        var pile = Pile.of(word, score.text(slot));
        slotsOf.computeIfAbsent(pile, _ -> IntStream.builder()).add(slot);
        accepted += word.equals(ChooseAnswer.STATUS) ? 1 : 0;
      }
    }
    var rows = new EnumMap<Pile, RowSet>(Pile.class);
    slotsOf.forEach((pile, of) -> rows.put(pile, RowSet.of(of.build().toArray())));
    return new Piles(rows, accepted);
  }

  /** The rows of {@code pile}. */
  public RowSet rows(Pile pile) {
    return rows.getOrDefault(pile, RowSet.NONE);
  }

  /** How many rows {@code pile} has. */
  public int count(Pile pile) {
    return rows(pile).size();
  }

  /** How many answers somebody chose. */
  public int accepted() {
    return accepted;
  }

  /** Whether no row was looked for. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
