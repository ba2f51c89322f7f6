package fr.arpent.ui;

import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The schemas of the catalogue chosen last, kept among what the user prefers. */
final class RecentSchemas {
  private static final String KEY = "schemas";
  private static final int MOST = 5;

  private final Preferences preferences;
  private final Catalogue catalogue;

  RecentSchemas(Preferences preferences, Catalogue catalogue) {
    this.preferences = preferences;
    this.catalogue = catalogue;
  }

  /** Puts {@code schema} first; one that is not of the catalogue is not kept. */
  void chosen(TableSchema schema) {
    var name = name(schema.origin());
    if (catalogue.find(name).filter(schema::equals).isPresent()) {
      var now = new ArrayList<>(names());
      now.remove(name);
      now.addFirst(name);
      preferences.put(KEY, String.join(" ", now.stream().limit(MOST).toList()));
    }
  }

  /** Those that are still in the catalogue, the last first. */
  List<TableSchema> list() {
    return names().stream().flatMap(name -> catalogue.find(name).stream()).toList();
  }

  private List<String> names() {
    return preferences.get(KEY).stream()
        .flatMap(names -> Arrays.stream(names.split(" ", -1)))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static String name(Origin origin) {
    return origin.owner().map(owner -> owner + "/").orElse("") + origin.name();
  }
}
