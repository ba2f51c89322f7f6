package fr.arpent.visit;

import fr.arpent.address.Address;
import fr.arpent.address.AddressIndex;
import fr.arpent.base.Progress;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.RowSort;
import fr.arpent.visit.order.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the rows of a round and their order; rows without position come last, as in the table. */
final class RoundOrder {
  private final RoundPlan plan;
  private final Progress progress;
  private final Optional<AddressIndex> addresses;
  private final Optional<Findings> findings;

  RoundOrder(RoundPlan plan, Work work) {
    this.plan = plan;
    progress = work.progress();
    addresses =
        Optional.ofNullable(work.resources().get(AddressIndex.class)).map(AddressIndex.class::cast);
    findings = Optional.ofNullable(work.resources().get(Findings.class)).map(Findings.class::cast);
  }

  /** The slots in the order of the round. */
  int[] slots(TableState state) {
    var rows = rows(state);
    if (plan.order() == RoundPlan.Order.FILE) {
      return rows;
    }
    var points = Points.of(state);
    var placed = Arrays.stream(rows).filter(points::has).toArray();
    var walked = walk(placed, points);
    var rest = Arrays.stream(rows).filter(slot -> !points.has(slot));
    if (plan.order() == RoundPlan.Order.STREET) {
      return IntStream.concat(Arrays.stream(byStreet(walked, points)), rest).toArray();
    }
    return sorted(IntStream.concat(Arrays.stream(walked), rest).toArray(), state);
  }

  /** Rows that are alike stay in the order of the walk. */
  private int[] sorted(int[] walked, TableState state) {
    return switch (plan.order()) {
      case COLUMN ->
          plan.by()
              .filter(by -> state.table().has(by.id()))
              .map(by -> RowSort.by(state.table().column(by.id()), false).sorted(walked))
              .orElse(walked);
      case FINDINGS ->
          Arrays.stream(walked)
              .boxed()
              .sorted(Comparator.comparingInt(this::worst))
              .mapToInt(slot -> slot)
              .toArray();
      default -> walked;
    };
  }

  private int worst(int slot) {
    return findings
        .map(known -> known.severityOf(slot))
        .map(Severity::ordinal)
        .orElse(Severity.values().length);
  }

  private int[] rows(TableState state) {
    var table = state.table();
    return table
        .rowSlots()
        .filter(
            slot ->
                switch (plan.rows()) {
                  case ALL -> true;
                  case SHOWN -> plan.shown().contains(slot);
                  case WITHOUT_ADDRESS ->
                      plan.target()
                          .filter(target -> !table.column(target.id()).text(slot).isBlank())
                          .isEmpty();
                })
        .toArray();
  }

  private int[] walk(int[] slots, Points points) {
    List<LonLat> places = new ArrayList<>();
    for (var slot : slots) {
      places.add(new LonLat(points.lon(slot), points.lat(slot)));
    }
    return Arrays.stream(Walk.through(places, progress)).map(i -> slots[i]).toArray();
  }

  /** Streets in the order in which the walk first comes to them, numbers ascending in each. */
  private int[] byStreet(int[] walked, Points points) {
    var nearest = new HashMap<Integer, Address>();
    var ranks = new HashMap<String, Integer>();
    for (var slot : walked) {
      var place = new LonLat(points.lon(slot), points.lat(slot));
      addresses.stream()
          .flatMap(index -> index.nearest(place, plan.metres(), 1).stream())
          .forEach(found -> nearest.put(slot, found.address()));
      ranks.putIfAbsent(street(nearest.get(slot)), ranks.size());
    }
    return Arrays.stream(walked)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(slot -> ranks.get(street(nearest.get(slot))))
                .thenComparingInt(slot -> number(nearest.get(slot))))
        .mapToInt(slot -> slot)
        .toArray();
  }

  private static String street(@org.jspecify.annotations.Nullable Address address) {
    return address == null ? "" : address.street().label();
  }

  private static int number(@org.jspecify.annotations.Nullable Address address) {
    return address == null ? 0 : address.number();
  }
}
