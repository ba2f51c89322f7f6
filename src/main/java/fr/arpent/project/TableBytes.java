package fr.arpent.project;

import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Codes;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * A whole table as bytes, compressed: its columns with their distinct cells and codes, its rows'
 * order and source numbers, what stands above the header. The form is versioned by its first byte.
 */
final class TableBytes {
  private static final int VERSION = 1;
  private static final int TEXT = 0;
  private static final int GEOMETRY = 1;

  private TableBytes() {}

  static byte[] write(Table table) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(VERSION);
    try (var out =
        new PackedOutput(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)))) {
      out.text(table.id().value());
      out.text(table.name());
      writeRows(out, table);
      out.number(table.freshColumn().value());
      out.number(table.columns().size());
      for (var column : table.columns()) {
        write(out, column);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The table that {@link #write} made {@code bytes} of.
   *
   * @throws IOException when they are damaged or of another version
   */
  static Table read(byte[] bytes) throws IOException {
    if (bytes.length == 0 || bytes[0] != VERSION) {
      throw new IOException("version of a stored table");
    }
    var raw = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
    try (var in = new PackedInput(new InflaterInputStream(raw))) {
      var id = new TableId(in.text());
      var name = in.text();
      var sourceRows = in.numbers();
      var order = in.numbers();
      var preamble = readPreamble(in);
      var fresh = new ColumnId(in.number());
      var columns = new ArrayList<Column>();
      for (var left = in.number(); left > 0; left--) {
        columns.add(readColumn(in));
      }
      in.end();
      return Table.of(id, name, columns, sourceRows, preamble)
          .withOrder(order)
          .withFreshColumn(fresh);
    } catch (ParseException | RuntimeException e) {
      throw new IOException("a stored table cannot be read", e); // whatever a changed byte led to
    }
  }

  private static void writeRows(PackedOutput out, Table table) throws IOException {
    out.numbers(Arrays.copyOf(table.sourceRows(), table.slots())); // inserted rows came from 0
    out.numbers(table.rowSlots().toArray());
    out.number(table.preamble().rows().size());
    for (var row : table.preamble().rows()) {
      out.number(row.size());
      for (var cell : row) {
        out.text(cell);
      }
    }
  }

  private static Preamble readPreamble(PackedInput in) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (var left = in.number(); left > 0; left--) {
      var row = new ArrayList<String>();
      for (var cells = in.number(); cells > 0; cells--) {
        row.add(in.text());
      }
      rows.add(row);
    }
    return new Preamble(rows);
  }

  private static void write(PackedOutput out, Column column) throws IOException {
    out.number(column.id().value());
    out.number(column.label() == null ? 0 : 1);
    out.text(column.name());
    switch (column) {
      case TextColumn text -> {
        out.number(TEXT);
        writeText(out, text);
      }
      case GeometryColumn geometry -> {
        out.number(GEOMETRY);
        writeGeometries(out, geometry);
      }
    }
  }

  private static Column readColumn(PackedInput in) throws IOException, ParseException {
    var id = new ColumnId(in.number());
    var labelled = in.number() == 1;
    var name = in.text();
    var label = labelled ? name : null;
    return in.number() == TEXT ? readText(in, id, label) : readGeometries(in, id, label);
  }

  /** Only the cells still in use are written; their codes become new ones. */
  private static void writeText(PackedOutput out, TextColumn column) throws IOException {
    var dictionary = column.dictionary();
    var codes = column.codes();
    var packed = new int[dictionary.size()];
    Arrays.fill(packed, -1);
    packed[Dictionary.ABSENT] = Dictionary.ABSENT;
    packed[Dictionary.EMPTY] = Dictionary.EMPTY;
    var used = new ArrayList<Cell>();
    var all = new int[codes.size()];
    for (var slot = 0; slot < all.length; slot++) {
      var code = codes.get(slot);
      if (packed[code] < 0) {
        packed[code] = used.size() + 2;
        used.add(dictionary.cell(code));
      }
      all[slot] = packed[code];
    }
    out.number(used.size());
    for (var cell : used) {
      out.number(cell.kind().tag());
      out.text(cell.text());
    }
    out.numbers(all);
  }

  private static TextColumn readText(PackedInput in, ColumnId id, @Nullable String label)
      throws IOException {
    var dictionary = new Dictionary();
    for (var left = in.number(); left > 0; left--) {
      var kind = CellKind.of((byte) in.number());
      dictionary.code(new Cell(in.text(), kind));
    }
    var codes = new Codes.Builder();
    for (var code : in.numbers()) {
      codes.add(code);
    }
    return new TextColumn(id, label, dictionary, codes.build());
  }

  private static void writeGeometries(PackedOutput out, GeometryColumn column) throws IOException {
    out.number(column.epsg());
    out.number(column.slots());
    for (var slot = 0; slot < column.slots(); slot++) {
      var geometry = column.geometries().get(slot);
      out.bytes(geometry == null ? new byte[0] : wkb(geometry));
    }
  }

  private static GeometryColumn readGeometries(PackedInput in, ColumnId id, @Nullable String label)
      throws IOException, ParseException {
    var epsg = in.number();
    var geometries = new ArrayList<@Nullable Geometry>();
    var reader = new WKBReader();
    for (var left = in.number(); left > 0; left--) {
      var wkb = in.bytes();
      geometries.add(wkb.length == 0 ? null : reader.read(wkb));
    }
    return new GeometryColumn(id, label, epsg, Geometries.of(geometries));
  }

  private static byte[] wkb(Geometry geometry) {
    var first = geometry.getCoordinate();
    var flat = first == null || Double.isNaN(first.getZ());
    return new WKBWriter(flat ? 2 : 3).write(geometry);
  }
}
