package fr.arpent.sample.lights;

import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.DbfWriter;
import fr.arpent.sample.file.DbfWriter.Field;
import java.util.ArrayList;
import java.util.List;

/** The same lights as a dBASE table, as map software writes it beside a shapefile. */
final class LightTable {
  private static final List<Field> FIELDS =
      List.of(
          Field.text("CAR_LIEU", 254),
          Field.number("CAR_ANNEE", 4, 0),
          Field.number("SON_ANNEE", 4, 0),
          Field.text("SON_NIVEAU", 50),
          Field.number("NB_FEUX", 4, 0),
          Field.number("POINT_X", 19, 8),
          Field.number("POINT_Y", 19, 8));

  private LightTable() {}

  static Bytes dbf(String name, DirtyTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      rows.add(table.row(i));
    }
    return new Bytes(name, DbfWriter.write(FIELDS, rows));
  }
}
