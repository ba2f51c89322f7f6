package fr.arpent.check;

import fr.arpent.schema.type.NoValue;
import fr.arpent.table.Codes;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows refer to values that are nowhere, in a form that one changed row changes cheaply: how
 * many rows want and how many hold each tuple of values. As for the national validator, true is the
 * whole number 1. Immutable but for the shared numbers.
 */
final class ReferenceState {
  private static final int NOTHING = 0;

  private final ReferenceCheck check;
  private final Map<List<@Nullable Object>, Integer> numbers;
  private final Codes wanted;
  private final Codes held;
  private final long lost;

  private ReferenceState(
      ReferenceCheck check,
      Map<List<@Nullable Object>, Integer> numbers,
      Codes wanted,
      Codes held,
      long lost) {
    this.check = check;
    this.numbers = numbers;
    this.wanted = wanted;
    this.held = held;
    this.lost = lost;
  }

  /** Looks at all rows of {@code table}. */
  static ReferenceState of(ReferenceCheck check, Table table) {
    var none = Codes.filled(1, 0);
    var state = new ReferenceState(check, new HashMap<>(), none, none, 0);
    var wants = new ArrayList<Integer>();
    var holds = new ArrayList<Integer>();
    table
        .rowSlots()
        .forEach(
            slot -> {
              wants.add(state.number(check.columns(), table, slot));
              holds.add(state.number(check.targets(), table, slot));
            });
    return state.counted(tally(wants, state.numbers.size()), tally(holds, state.numbers.size()));
  }

  private static int[] tally(List<Integer> numbers, int size) {
    var counts = new int[size + 1];
    numbers.forEach(number -> counts[number]++);
    return counts;
  }

  private ReferenceState counted(int[] wants, int[] holds) {
    var wantedCodes = new Codes.Builder();
    var heldCodes = new Codes.Builder();
    var missing = 0L;
    for (var number = 0; number < wants.length; number++) {
      wantedCodes.add(wants[number]);
      heldCodes.add(holds[number]);
      missing += number != NOTHING && holds[number] == 0 ? wants[number] : 0;
    }
    return new ReferenceState(check, numbers, wantedCodes.build(), heldCodes.build(), missing);
  }

  ReferenceCheck check() {
    return check;
  }

  /** How many rows refer to what is nowhere. */
  long lost() {
    return lost;
  }

  /** Whether the row in {@code slot} refers to what is nowhere. */
  boolean lost(Table table, int slot) {
    var number = number(check.columns(), table, slot);
    return number != NOTHING && at(held, number) == 0;
  }

  /** The texts of the row in {@code slot} that refer, as people write them. */
  String quoted(Table table, int slot) {
    return check.columns().stream()
        .map(b -> b.spot().column())
        .map(id -> id == null ? "" : table.text(id).text(slot))
        .collect(java.util.stream.Collectors.joining(", "));
  }

  /** The state after the row in {@code slot} changed. */
  ReferenceState changed(Table before, Table now, int slot) {
    return want(number(check.columns(), before, slot), -1)
        .want(number(check.columns(), now, slot), 1)
        .hold(number(check.targets(), before, slot), -1)
        .hold(number(check.targets(), now, slot), 1);
  }

  private ReferenceState want(int number, int more) {
    var missing = number != NOTHING && at(held, number) == 0 ? more : 0;
    return new ReferenceState(check, numbers, plus(wanted, number, more), held, lost + missing);
  }

  private ReferenceState hold(int number, int more) {
    var next = plus(held, number, more);
    var wants = number == NOTHING ? 0 : at(wanted, number);
    var was = at(held, number) == 0;
    var is = at(next, number) == 0;
    var missing = was == is ? 0 : is ? wants : -wants;
    return new ReferenceState(check, numbers, wanted, next, lost + missing);
  }

  private static int at(Codes codes, int number) {
    return number < codes.size() ? codes.get(number) : 0;
  }

  private static Codes plus(Codes codes, int number, int more) {
    var wide = number < codes.size() ? codes : codes.grown(number + 1 - codes.size(), 0);
    return wide.with(new int[] {number}, new int[] {wide.get(number) + more});
  }

  private int number(List<Binding> bindings, Table table, int slot) {
    var values = new ArrayList<@Nullable Object>();
    for (var binding : bindings) {
      values.add(value(binding, table, slot));
    }
    if (values.stream().allMatch(Objects::isNull)) {
      return NOTHING;
    }
    synchronized (numbers) {
      return numbers.computeIfAbsent(values, _ -> numbers.size() + 1);
    }
  }

  private static @Nullable Object value(Binding binding, Table table, int slot) {
    var id = binding.spot().column();
    if (id == null) {
      return null;
    }
    TextColumn column = table.text(id);
    var value =
        column.absent(slot)
            ? NoValue.MISSING.orNull()
            : binding.field().read(column.text(slot)).orNull();
    return value instanceof Boolean yes ? (Object) (yes ? 1L : 0L) : value;
  }
}
