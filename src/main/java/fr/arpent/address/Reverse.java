package fr.arpent.address;

import fr.arpent.address.ResultColumn.Result;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.step.Change;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of {@link ReverseAddresses}. */
final class Reverse {
  private static final Message WHAT = Message.of("address.reverse.progress");
  private static final List<ResultColumn> COLUMNS = List.of(ResultColumn.values());
  private static final String STATUS = "result_status";
  private static final int OFTEN = 256;
  private static final int AROUND = 8;

  /**
   * A street whose nearest address is within so many metres is told where none is in the radius.
   */
  private static final double STREET = 500;

  /** A commune likewise. */
  private static final double COMMUNE = 5_000;

  private final Work work;
  private final Table table;
  private final AddressIndex addresses;
  private final Crossing crossing;
  private final Departments departments = Departments.load();
  private final PositionReader reader;
  private final double metres;
  private final ResultColumns columns;

  Reverse(ReverseAddresses asked, Work work) {
    this.work = work;
    table = work.table(asked.table());
    addresses = resource(AddressIndex.class).filter(a -> !a.isEmpty()).orElseThrow(Reverse::none);
    crossing = new Crossing(addresses, resource(StreetCrossings.class));
    reader = PositionReader.of(table, asked.position());
    metres = asked.metres();
    columns = new ResultColumns(table, titles());
  }

  /** The titles of all columns it writes. */
  static List<String> titles() {
    var titles = new ArrayList<>(COLUMNS.stream().map(ResultColumn::title).toList());
    titles.add(STATUS);
    return titles;
  }

  Change change() {
    var slots = table.rows().toArray();
    for (var row = 0; row < slots.length; row++) {
      if (row % OFTEN == 0) {
        work.progress().step(WHAT, row, slots.length);
      }
      answer(slots[row]);
    }
    return columns.change(RowSet.of(slots));
  }

  private void answer(int slot) {
    var lonLat = new double[2];
    if (!reader.lonLat(slot, lonLat)) {
      add(Optional.empty(), "skipped");
      return;
    }
    var place = new LonLat(lonLat[0], lonLat[1]);
    // Several, so that the numbers around tell the side of the street.
    var nearest = addresses.nearest(place, metres, AROUND).stream().findFirst();
    if (nearest.isPresent()) {
      add(nearest.map(found -> result(found, place)), "ok");
    } else {
      addFar(place);
    }
  }

  /** None within the radius is an answer too: it still tells street and commune. */
  private void addFar(LonLat place) {
    var nearest = addresses.nearest(place, COMMUNE, 1).stream().findFirst();
    var texts = new ArrayList<String>();
    for (var column : COLUMNS) {
      texts.add(nearest.map(n -> column.far(result(n, place), n.metres() <= STREET)).orElse(""));
    }
    texts.add("not-found");
    columns.add(texts);
  }

  private Result result(Candidate found, LonLat place) {
    var citycode = found.address().street().citycode();
    return new Result(found, place, departments.context(citycode), crossing.at(place));
  }

  private void add(Optional<Result> result, String status) {
    var texts = new ArrayList<String>();
    COLUMNS.forEach(column -> texts.add(result.map(column::text).orElse("")));
    texts.add(status);
    columns.add(texts);
  }

  private <T> Optional<T> resource(Class<T> type) {
    return Optional.ofNullable(work.resources().get(type)).map(type::cast);
  }

  private static ProblemException none() {
    return new ProblemException(Problem.at(Place.NOWHERE, "address.none"));
  }
}
