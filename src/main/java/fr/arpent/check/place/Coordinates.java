package fr.arpent.check.place;

import fr.arpent.check.Binding;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a table are, for a look at all of them: what the texts say is found once each.
 * Safe for all threads.
 */
final class Coordinates {
  private final Places places;
  private final Known first = new Known();
  private final Known last = new Known();

  Coordinates(Places places) {
    this.places = places;
  }

  Places places() {
    return places;
  }

  /** Writes longitude and latitude of a row. */
  @FunctionalInterface
  interface Rows {
    /** Whether the row in {@code slot} has both. */
    boolean read(int slot, double[] place);
  }

  /** The rows of this version of {@code table}. */
  synchronized Rows of(Table table) {
    var one = column(table, places.first());
    if (one == null || places.columns().size() == 1) {
      return (slot, place) -> places.read(table, slot, place);
    }
    var other = column(table, places.columns().getLast());
    if (other == null || !places.degrees()) {
      return (slot, place) -> places.read(table, slot, place);
    }
    var lons = first.of(one.dictionary(), places.first());
    var lats = last.of(other.dictionary(), places.columns().getLast());
    return (slot, place) -> {
      place[0] = lons[one.code(slot)];
      place[1] = lats[other.code(slot)];
      return !Double.isNaN(place[0]) && !Double.isNaN(place[1]);
    };
  }

  private static @Nullable TextColumn column(Table table, Binding binding) {
    var id = binding.spot().column();
    return id == null ? null : table.text(id);
  }

  /** The numbers of the texts of a dictionary. */
  private static final class Known {
    private @Nullable Dictionary dictionary;
    private double[] numbers = new double[0];

    @SuppressWarnings("ReferenceEquality") // the very dictionary: codes mean the same in no other
    double[] of(Dictionary now, Binding binding) {
      if (dictionary != now) {
        dictionary = now;
        numbers = new double[0];
      }
      var from = numbers.length;
      if (from < now.size()) {
        numbers = Arrays.copyOf(numbers, now.size());
        for (var code = from; code < numbers.length; code++) {
          var absent = code == Dictionary.ABSENT;
          var value = absent ? null : binding.field().read(now.text(code)).orNull();
          numbers[code] = Places.number(value);
        }
      }
      return numbers;
    }
  }
}
