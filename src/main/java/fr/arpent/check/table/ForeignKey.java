package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.ReferenceCheck;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;
import java.util.stream.Stream;

/**
 * Values that are to be found elsewhere in the same table and are not. A key to another file cannot
 * be followed here: as in the national validator, the table is then not read, unless that is asked
 * for.
 */
public final class ForeignKey implements CheckKind {

  @Override
  public String name() {
    return "foreign-key";
  }

  @Override
  public void plan(Planner planner) {
    for (var key : planner.schema().map(s -> s.keys().foreign()).orElse(List.of())) {
      if (key.resource().isEmpty() || key.resource().equals(Labels.slug(planner.table().name()))) {
        within(planner, key);
      } else {
        elsewhere(planner, key);
      }
    }
  }

  private void within(Planner planner, fr.arpent.schema.ForeignKey key) {
    var columns = key.fields().stream().flatMap(n -> planner.field(n).stream()).toList();
    var targets = key.foreign().stream().flatMap(n -> anywhere(planner, n)).toList();
    if (columns.size() == key.fields().size() && targets.size() == columns.size()) {
      var there = String.join(", ", key.foreign());
      planner.reference(
          new ReferenceCheck(
              columns,
              targets,
              new Cause(
                  name(),
                  Severity.ERROR,
                  Where.ROW,
                  "check.table.foreign-key",
                  List.of(String.join(", ", key.fields()), there),
                  Message.of("check.expected.in-column", there),
                  Spot.NONE)));
    }
  }

  /** In a column that the file lacks nothing is found. */
  private static Stream<Binding> anywhere(Planner planner, String field) {
    var lacking = planner.header().missing().stream().filter(b -> b.field().name().equals(field));
    return planner.field(field).or(lacking::findFirst).stream();
  }

  private static void elsewhere(Planner planner, fr.arpent.schema.ForeignKey key) {
    var stops = !planner.request().options().keepGoing();
    planner.found(
        new Cause(
            "resource-error",
            stops ? Severity.ERROR : Severity.ADVICE,
            Where.TABLE,
            "check.table.other-file",
            List.of(String.join(", ", key.fields())),
            Message.of("check.expected.other-file", key.resource()),
            Spot.NONE),
        key.resource());
    if (stops) {
      planner.stop();
    }
  }
}
