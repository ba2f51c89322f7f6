package fr.arpent.check;

import fr.arpent.check.Binding.Role;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.Header.Label;
import fr.arpent.schema.Field;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.type.AnyType;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Columns find their fields by title, or by decision where someone decided. Of two equal titles the
 * first counts.
 */
record HeaderByName(
    CheckRequest request, List<TextColumn> columns, List<Label> labels, FieldsMatch match) {

  Header bind(TableSchema schema) {
    var fields = new HashMap<String, Field>();
    schema.fields().forEach(field -> fields.putIfAbsent(key(field.name()), field));
    var taken = new HashSet<String>();
    var bindings = new ArrayList<Binding>();
    for (var i = 0; i < columns.size(); i++) {
      bindings.add(i < labels.size() ? bind(fields, labels.get(i), taken) : surplus(i));
    }
    return new Header(labels, bindings, missing(schema, taken), true, match);
  }

  /** A column of no field is not of the schema: what is missing there is what is empty. */
  private Binding bind(Map<String, Field> fields, Label label, Set<String> taken) {
    var field = find(fields, label).filter(f -> taken.add(f.name()));
    var name = field.map(Field::name).orElse(label.text());
    return new Binding(
        new Spot(label.column(), label.number(), name),
        field.orElseGet(() -> Field.of(name, new AnyType())),
        field.isPresent() ? Role.FIELD : Role.UNKNOWN);
  }

  private Optional<Field> find(Map<String, Field> fields, Label label) {
    var name =
        request.matching().decided()
            ? request.matching().field(label.column())
            : Optional.of(key(label.text()));
    return name.map(fields::get);
  }

  /**
   * What is compared. The national validator can be told to ignore the case of titles; here that is
   * its tolerance. A decision names its field exactly.
   */
  private String key(String name) {
    var anyCase = request.options().national() && !request.matching().decided();
    return anyCase ? name.toLowerCase(Locale.ROOT) : name;
  }

  private Binding surplus(int place) {
    var spot = new Spot(columns.get(place).id(), place + 1, "");
    return new Binding(spot, Field.of("", new AnyType()), Role.SURPLUS);
  }

  private List<Binding> missing(TableSchema schema, Set<String> taken) {
    var missing = new ArrayList<Binding>();
    for (var field : schema.fields()) {
      if (!taken.contains(field.name())) {
        var number = labels.size() + missing.size() + 1;
        missing.add(new Binding(new Spot(null, number, field.name()), field, Role.FIELD));
      }
    }
    return missing;
  }
}
