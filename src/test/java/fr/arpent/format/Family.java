package fr.arpent.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Zip;
import fr.arpent.format.dbf.DbfMaker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * The families of files with a table, each with a maker that shares nothing with the reader: what
 * other programs write, not what Arpent does.
 */
public enum Family {
  CSV(Integer.MAX_VALUE, Integer.MAX_VALUE) {
    @Override
    public byte[] write(List<List<String>> rows) {
      return text(rows, row -> row.stream().map(Family::quoted).collect(Collectors.joining(",")));
    }
  },
  XLSX(16_384, Integer.MAX_VALUE) {
    @Override
    public byte[] write(List<List<String>> rows) {
      var sheet =
          text(rows, row -> element("row", row, "<c t='inlineStr'><is><t>", "</t></is></c>"));
      return new Zip()
          .with(
              "xl/workbook.xml",
              "<workbook"
                  + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet"
                  + " name='S' sheetId='1' r:id='r1'/></sheets></workbook>")
          .with(
              "xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id='r1' Target='s.xml' Type='http://schemas."
                  + "openxmlformats.org/officeDocument/2006/relationships/worksheet'/>"
                  + "</Relationships>")
          .with("xl/s.xml", around("<worksheet><sheetData>", sheet, "</sheetData></worksheet>"))
          .source("a")
          .bytes();
    }
  },
  XLS(256, 32_767) {
    @Override
    public byte[] write(List<List<String>> rows) {
      try (var workbook = new HSSFWorkbook();
          var out = new ByteArrayOutputStream()) {
        var sheet = workbook.createSheet("S");
        for (var i = 0; i < rows.size(); i++) {
          var row = sheet.createRow(i);
          for (var c = 0; c < rows.get(i).size(); c++) {
            row.createCell(c).setCellValue(rows.get(i).get(c));
          }
        }
        workbook.write(out);
        return out.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  ODS(16_384, Integer.MAX_VALUE) {
    @Override
    public byte[] write(List<List<String>> rows) {
      var cell = "<t:table-cell office:value-type='string'><x:p>";
      var table = text(rows, row -> element("t:table-row", row, cell, "</x:p></t:table-cell>"));
      return new Zip()
          .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
          .with(
              "content.xml",
              around(
                  "<office:document-content xmlns:office='o' xmlns:t='t' xmlns:x='x'><office:body>"
                      + "<office:spreadsheet><t:table t:name='S'>",
                  table,
                  "</t:table></office:spreadsheet></office:body></office:document-content>"))
          .source("a")
          .bytes();
    }
  },
  GEOJSON(Integer.MAX_VALUE, Integer.MAX_VALUE) {
    @Override
    public byte[] write(List<List<String>> rows) {
      var features = new JsonArray();
      for (var row : rows.subList(1, rows.size())) {
        var properties = new JsonObject();
        IntStream.range(0, row.size())
            .forEach(i -> properties.addProperty(rows.getFirst().get(i), row.get(i)));
        var feature = new JsonObject();
        feature.addProperty("type", "Feature");
        feature.add("properties", properties);
        features.add(feature);
      }
      var collection = new JsonObject();
      collection.addProperty("type", "FeatureCollection");
      collection.add("features", features);
      return collection.toString().getBytes(StandardCharsets.UTF_8);
    }
  },
  DBF(255, 254) {
    @Override
    public byte[] write(List<List<String>> rows) {
      var maker = new DbfMaker(Charset.forName("windows-1252")).language(0x57);
      rows.getFirst().forEach(label -> maker.field(label, 'C', longest()));
      rows.stream().skip(1).forEach(row -> maker.record(" ", row.toArray(String[]::new)));
      return maker.source().bytes();
    }
  };

  private final int columns;
  private final int longest;

  Family(int columns, int longest) {
    this.columns = columns;
    this.longest = longest;
  }

  /** A file of {@code rows}, the first of which is the header. */
  public abstract byte[] write(List<List<String>> rows);

  /** How many columns the format itself allows. */
  public int columns() {
    return columns;
  }

  /** How long a text the format itself allows in one cell. */
  public int longest() {
    return longest;
  }

  /** A small town's file in this family. */
  public byte[] small() {
    return write(
        List.of(
            List.of("id", "nom", "places"),
            List.of("01004", "École", "12"),
            List.of("2", "Gare", "8"),
            List.of("3", "Mairie \"annexe\"", "4")));
  }

  /** The parts of a small file that is an archive, by name; none for the others. */
  public Map<String, byte[]> parts() {
    var parts = new LinkedHashMap<String, byte[]>();
    var archive = Archive.open(new Source("a", small()));
    for (var name : archive.names()) {
      try (var content = archive.content(name).orElseThrow()) {
        parts.put(name, content.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return parts;
  }

  /** The extension of its files. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static byte[] text(
      List<List<String>> rows, java.util.function.Function<List<String>, String> line) {
    return rows.stream()
        .map(line)
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String element(String name, List<String> cells, String before, String after) {
    return cells.stream()
        .map(cell -> cell.replace("&", "&amp;").replace("<", "&lt;"))
        .collect(
            Collectors.joining(
                after + before, "<" + name + ">" + before, after + "</" + name + ">"));
  }

  private static String around(String before, byte[] inside, String after) {
    return before + new String(inside, StandardCharsets.UTF_8) + after;
  }
}
