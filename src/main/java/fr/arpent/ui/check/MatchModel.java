package fr.arpent.ui.check;

import fr.arpent.check.matching.Linker;
import fr.arpent.check.matching.MatchColumns;
import fr.arpent.check.matching.MatchColumns.Added;
import fr.arpent.check.matching.MatchDraft;
import fr.arpent.check.matching.MatchLine;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.check.repair.Likeness;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the matching dialog shows and does; needs no window. Lines are named by their place. */
public final class MatchModel {

  /** Which lines are shown. */
  public enum Shown {
    /** All of them. */
    ALL(null),
    /** Those in doubt. */
    TO_CHECK(Certainty.TO_CHECK),
    /** Those matched to nothing. */
    NONE(Certainty.NONE);

    private final @Nullable Certainty certainty;

    Shown(@Nullable Certainty certainty) {
      this.certainty = certainty;
    }
  }

  private final Linker linker;
  private final ReadOnlyObjectWrapper<MatchDraft> draft;
  private final Map<String, String> added = new LinkedHashMap<>();
  private final ObjectProperty<Shown> filter = new SimpleObjectProperty<>(Shown.ALL);
  private final StringProperty query = new SimpleStringProperty("");
  private final BooleanProperty rename = new SimpleBooleanProperty(true);

  /** A matching that begins with {@code proposed}; {@code linker} judges what is chosen. */
  public MatchModel(Linker linker, MatchDraft proposed) {
    this.linker = linker;
    draft = new ReadOnlyObjectWrapper<>(proposed);
    proposed.lacking().stream()
        .filter(Field::required)
        .forEach(field -> added.put(field.name(), ""));
  }

  /** The matching as it stands. */
  public ReadOnlyObjectProperty<MatchDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  ObjectProperty<Shown> filter() {
    return filter;
  }

  StringProperty query() {
    return query;
  }

  /** Whether matched columns take their field's name as title. */
  BooleanProperty rename() {
    return rename;
  }

  TableSchema schema() {
    return draft.get().schema();
  }

  MatchLine line(int index) {
    return draft.get().lines().get(index);
  }

  /** How many lines a filter shows. */
  int count(Shown which) {
    return which.certainty == null
        ? draft.get().lines().size()
        : draft.get().count(which.certainty);
  }

  /** The lines that the filter and the words let through. */
  List<Integer> shown() {
    var words = Likeness.folded(query.get());
    return IntStream.range(0, draft.get().lines().size())
        .filter(i -> fits(line(i), words))
        .boxed()
        .toList();
  }

  private boolean fits(MatchLine line, String words) {
    var wanted = filter.get().certainty;
    return (wanted == null || line.certainty() == wanted)
        && Likeness.folded(line.name() + " " + names(line)).contains(words);
  }

  private static String names(MatchLine line) {
    return String.join(", ", line.fields().stream().map(Field::name).toList());
  }

  /** What a line can be matched to. */
  List<List<Field>> choices(int index) {
    return linker.choices(line(index));
  }

  /** Whether another line takes {@code fields} already. */
  boolean taken(int index, List<Field> fields) {
    var own = line(index);
    return draft.get().lines().stream()
        .anyMatch(l -> !l.equals(own) && l.fields().stream().anyMatch(fields::contains));
  }

  /** Matches a line to {@code fields}; to none when they are empty. */
  void link(int index, List<Field> fields) {
    draft.set(draft.get().with(index, linker.link(line(index), fields)));
    var lacking = draft.get().lacking().stream().map(Field::name).toList();
    added.keySet().retainAll(lacking);
  }

  boolean clashes(int index) {
    return draft.get().clashes(line(index));
  }

  /** The next line to verify after {@code from}, going round; or the one before. */
  OptionalInt next(int from, boolean forward) {
    var size = draft.get().lines().size();
    return IntStream.rangeClosed(1, size)
        .map(step -> Math.floorMod(from + (forward ? step : -step), size))
        .filter(i -> line(i).certainty() == Certainty.TO_CHECK || clashes(i))
        .findFirst();
  }

  boolean adds(String field) {
    return added.containsKey(field);
  }

  /** Says whether the column {@code field} is added, and what its cells hold. */
  void add(String field, boolean wanted, String text) {
    if (wanted) {
      added.put(field, text);
    } else {
      added.remove(field);
    }
  }

  /** Whether it can be applied. */
  boolean ready() {
    return !draft.get().clash() && (draft.get().matched() > 0 || !added.isEmpty());
  }

  /** The one step; {@code kept} is put behind the label of a column in the way. */
  public MatchColumns operation(String kept) {
    var add =
        added.entrySet().stream().map(one -> new Added(one.getKey(), one.getValue())).toList();
    return draft.get().operation(rename.get(), add, kept);
  }
}
