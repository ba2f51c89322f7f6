package fr.arpent.format.geojson;

import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TableReader;
import fr.arpent.format.TableWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Features with their geometry, as JSON. */
public final class GeoJsonFormat implements TableFormat {
  static final String ID = "geojson";
  private static final int HEAD = 1 << 16;

  private static final Pattern TYPE =
      Pattern.compile(
          "\"type\"\\s*:\\s*\"(?:Feature|FeatureCollection|GeometryCollection"
              + "|(?:Multi)?(?:Point|LineString|Polygon))\"");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<String> extensions() {
    return List.of(ID, "json", "geojsonl", "geojsons", "ndjson");
  }

  @Override
  public boolean recognises(Source source) {
    var length = Math.min(HEAD, source.size());
    // the zeros of UTF-16, byte order marks and record separators may stand before the bracket
    var head =
        new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst("^[\u00EF\u00BB\u00BF\u00FE\u00FF\u001E\\s]+", "");
    return (head.startsWith("{") || head.startsWith("[")) && TYPE.matcher(head).find();
  }

  @Override
  public TableReader reader() {
    return new GeoJsonReader();
  }

  @Override
  public Optional<TableWriter> writer() {
    return Optional.of(new GeoJsonWriter());
  }

  @Override
  public boolean placesRows() {
    return true;
  }
}
