package fr.arpent.address;

import fr.arpent.address.ResultColumn.Result;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.SetCells;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
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

  private final Work work;
  private final Table table;
  private final AddressIndex addresses;
  private final Crossing crossing;
  private final Departments departments = Departments.load();
  private final PositionReader reader;
  private final double metres;
  private final List<List<Cell>> columns = new ArrayList<>();

  Reverse(ReverseAddresses asked, Work work) {
    this.work = work;
    table = work.table(asked.table());
    addresses = resource(AddressIndex.class).filter(a -> !a.isEmpty()).orElseThrow(Reverse::none);
    crossing = new Crossing(addresses, resource(StreetCrossings.class));
    reader = PositionReader.of(table, asked.position());
    metres = asked.metres();
    titles().forEach(_ -> columns.add(new ArrayList<>()));
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
    return new Group(changes(RowSet.of(slots)));
  }

  private void answer(int slot) {
    var lonLat = new double[2];
    if (!reader.lonLat(slot, lonLat)) {
      add(Optional.empty(), "skipped");
      return;
    }
    var place = new LonLat(lonLat[0], lonLat[1]);
    var nearest = addresses.nearest(place, metres, 1).stream().findFirst();
    var result = nearest.map(found -> result(found, place));
    add(result, result.isPresent() ? "ok" : "not-found");
  }

  private Result result(Candidate found, LonLat place) {
    var citycode = found.address().street().citycode();
    return new Result(found, departments.context(citycode), crossing.at(place));
  }

  private void add(Optional<Result> result, String status) {
    for (var i = 0; i < COLUMNS.size(); i++) {
      columns.get(i).add(Cell.text(result.map(COLUMNS.get(i)::text).orElse("")));
    }
    columns.getLast().add(Cell.text(status));
  }

  private List<Change> changes(RowSet rows) {
    var changes = new ArrayList<Change>();
    var fresh = table.freshColumn().value();
    var index = table.columns().size();
    for (var i = 0; i < columns.size(); i++) {
      var title = titles().get(i);
      var there = table.named(title);
      var id = there.isPresent() ? there.get().id() : new ColumnId(fresh++);
      if (there.isEmpty()) {
        changes.add(AddColumn.text(table.id(), id, title, index++));
      }
      changes.add(new SetCells(table.id(), id, rows, columns.get(i)));
    }
    return changes;
  }

  private <T> Optional<T> resource(Class<T> type) {
    return Optional.ofNullable(work.resources().get(type)).map(type::cast);
  }

  private static ProblemException none() {
    return new ProblemException(Problem.at(Place.NOWHERE, "address.none"));
  }
}
