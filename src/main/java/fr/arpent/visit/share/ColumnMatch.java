package fr.arpent.visit.share;

import fr.arpent.step.AddColumn;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column here is which column of the colleague. Columns of the common past are the same;
 * those the colleague added are found by their header, or added here too.
 */
final class ColumnMatch {
  private final Table mine;
  private final Table ancestor;
  private final Map<ColumnId, ColumnRef> own = new HashMap<>();
  private final List<AddColumn> added = new ArrayList<>();

  ColumnMatch(Table mine, Table ancestor, Table theirs) {
    this.mine = mine;
    this.ancestor = ancestor;
    theirs.columns().forEach(this::match);
  }

  private void match(Column theirs) {
    var here =
        ancestor.has(theirs.id())
            ? Optional.of(theirs.id()).filter(mine::has).map(mine::column)
            : mine.named(theirs.name()).filter(c -> free(c.id()));
    var same = here.filter(column -> alike(column, theirs));
    if (same.isPresent()) {
      own.put(theirs.id(), ColumnRef.to(same.get()));
    } else if (here.isEmpty() && !ancestor.has(theirs.id())) {
      add(theirs);
    }
  }

  private void add(Column theirs) {
    var id = new ColumnId(mine.freshColumn().value() + added.size());
    var at = mine.columns().size() + added.size();
    var epsg = theirs instanceof GeometryColumn shapes ? shapes.epsg() : -1;
    added.add(new AddColumn(mine.id(), id, theirs.name(), at, epsg));
    own.put(theirs.id(), new ColumnRef(id, theirs.name()));
  }

  private boolean free(ColumnId column) {
    return own.values().stream().noneMatch(taken -> taken.id().equals(column));
  }

  private static boolean alike(Column here, Column theirs) {
    if (here instanceof GeometryColumn a && theirs instanceof GeometryColumn b) {
      return a.epsg() == b.epsg();
    }
    return here instanceof TextColumn && theirs instanceof TextColumn;
  }

  /** The column here; empty where there is none any more, or it holds something else. */
  Optional<ColumnRef> own(ColumnId theirs) {
    return Optional.ofNullable(own.get(theirs));
  }

  /** The columns added. */
  List<AddColumn> added() {
    return added;
  }
}
