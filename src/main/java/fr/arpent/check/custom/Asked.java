package fr.arpent.check.custom;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CellCheck;
import fr.arpent.check.Planner;
import fr.arpent.check.RowCheck;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.schema.CustomCheck;
import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.StringType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A check that a schema asks for, with its parameters, while it is planned.
 *
 * @param code the code of what it finds
 */
record Asked(CustomCheck check, String code, Planner planner) {
  static final String CHECK_ERROR = "check-error";

  /** The text of a parameter; refused when there is none. */
  Optional<String> parameter(String key) {
    var text = check.text(key);
    if (text.isEmpty()) {
      refuse("check.custom.parameter", key);
    }
    return text;
  }

  /** The texts of a parameter that lists at least {@code least}; empty and refused otherwise. */
  Optional<List<String>> parameters(String key, int least) {
    var texts = check.texts(key);
    if (texts.size() < least) {
      refuse("check.custom.parameter", key);
      return Optional.empty();
    }
    return Optional.of(texts);
  }

  /** The column that a parameter names; empty when the table does not have it. */
  Optional<Binding> column(String key) {
    return parameter(key).flatMap(this::named);
  }

  /** The same where it is a text; refused when the schema makes it something else. */
  Optional<Binding> textColumn(String key) {
    return column(key).filter(c -> is(c, t -> t instanceof StringType || t instanceof AnyType));
  }

  /** Whether the type of {@code column} is one the check can look at; refused otherwise. */
  boolean is(Binding column, Function<FieldType, Boolean> fits) {
    var right = fits.apply(column.field().type());
    if (!right) {
      refuse("check.custom.type", column.field().name());
    }
    return right;
  }

  /** The column called {@code name}; empty when the table does not have it. */
  Optional<Binding> named(String name) {
    return planner.bindings().stream()
        .filter(b -> b.role() != Binding.Role.SURPLUS && b.spot().column() != null)
        .filter(b -> b.field().name().equals(name))
        .findFirst();
  }

  /** Those of the columns called {@code names} that the table has. */
  List<Binding> named(List<String> names) {
    return names.stream().flatMap(name -> named(name).stream()).toList();
  }

  /** Why a cell of {@code column} is a finding. */
  Cause cell(Binding column, String key, Object... facts) {
    return cause(code, Where.CELL, key, List.of(facts), column.spot());
  }

  /** Why a row or the table is one, no single column being to blame. */
  Cause about(Where where, String key, Object... facts) {
    return cause(code, where, key, List.of(facts), Spot.NONE);
  }

  void plan(Binding column, CellCheck each) {
    planner.cell(column, each);
  }

  void plan(RowCheck each) {
    planner.row(each);
  }

  /** Tells that the check cannot be made, and why. */
  void refuse(String key, Object... facts) {
    var all = new ArrayList<Object>(List.of(facts));
    planner.found(cause(CHECK_ERROR, Where.TABLE, key, all, Spot.NONE), check.name());
  }

  private static Cause cause(String code, Where where, String key, List<Object> facts, Spot spot) {
    var expected = key.replace("check.custom.", "check.expected.custom.");
    return new Cause(code, Severity.ERROR, where, key, facts, new Message(expected, facts), spot);
  }
}
