package fr.arpent.check;

import fr.arpent.check.Binding.Role;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.Header.Label;
import fr.arpent.schema.Field;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.type.AnyType;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first column is the first field, and so on. Without schema, the titles are the fields. */
record HeaderByPlace(List<TextColumn> columns, List<Label> labels) {

  Header bind(Optional<TableSchema> schema) {
    var fields = schema.map(TableSchema::fields).orElseGet(this::titles);
    var bindings = new ArrayList<Binding>();
    for (var i = 0; i < Math.max(fields.size(), columns.size()); i++) {
      bindings.add(i < fields.size() ? field(fields.get(i), i) : surplus(i));
    }
    // A header line without any cell says nothing at all: the table is read by places.
    var missing =
        labels.isEmpty() || labels.size() >= fields.size()
            ? List.<Binding>of()
            : bindings.subList(labels.size(), fields.size());
    return new Header(labels, bindings, missing, false, FieldsMatch.EXACT);
  }

  private List<Field> titles() {
    return labels.stream()
        .map(l -> Field.of(l.text().isEmpty() ? "field" + l.number() : l.text(), new AnyType()))
        .toList();
  }

  private Binding field(Field field, int place) {
    return new Binding(new Spot(column(place), place + 1, field.name()), field, Role.FIELD);
  }

  private Binding surplus(int place) {
    var spot = new Spot(column(place), place + 1, "");
    return new Binding(spot, Field.of("", new AnyType()), Role.SURPLUS);
  }

  private @Nullable ColumnId column(int place) {
    return place < columns.size() ? columns.get(place).id() : null;
  }
}
