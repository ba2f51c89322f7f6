package fr.arpent.format.geojson;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The names of properties, each once as JSON asks: a column without label is {@code field_3}, a
 * second {@code nom} is {@code nom_2}.
 *
 * @param names one a column
 * @param problems one for each name that is not the column's
 */
record PropertyNames(List<String> names, List<Problem> problems) {

  static PropertyNames of(Table table) {
    var taken = new HashSet<>(table.columns().stream().map(Column::name).toList());
    var used = new HashSet<String>();
    var names = new PropertyNames(new ArrayList<>(), new ArrayList<>());
    for (var i = 0; i < table.columns().size(); i++) {
      var label = table.columns().get(i).name();
      var name = label.isBlank() ? "field_" + (i + 1) : label;
      if (!used.add(name)) {
        var number = 2;
        while (taken.contains(name + "_" + number)) {
          number++;
        }
        name = name + "_" + number;
        taken.add(name);
        used.add(name);
      }
      names.names.add(name);
      if (!name.equals(label)) {
        var place = new Place(null, null, 0, i + 1, label);
        names.problems.add(Problem.at(place, "format.geojson.renamed", name));
      }
    }
    return names;
  }
}
