package fr.arpent.schema.catalogue;

import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A schema of the catalogue, as lists show it.
 *
 * @param schema all of it
 * @param keywords words that its authors gave it
 */
public record CatalogueEntry(TableSchema schema, List<String> keywords) {

  /** In the order of names. */
  public static final Comparator<CatalogueEntry> BY_NAME =
      Comparator.comparing(CatalogueEntry::name);

  public CatalogueEntry {
    keywords = List.copyOf(keywords);
  }

  /** Where the schema comes from. */
  public Origin origin() {
    return schema.origin();
  }

  /** Its short name. */
  public String name() {
    return schema.name();
  }

  /** Its title in its own language, or its name. */
  public String title() {
    return origin().title().orElse(name());
  }

  static CatalogueEntry read(String line) {
    var keywords =
        Json.parse(line) instanceof Map<?, ?> map && map.get("keywords") instanceof List<?> list
            ? list.stream().map(Object::toString).toList()
            : List.<String>of();
    return new CatalogueEntry(SchemaReader.read(line, "catalogue"), keywords);
  }
}
