package fr.arpent.sample.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as bytes that depend neither on the clock nor on who runs the program. */
public final class Workbooks {
  private static final String AUTHOR = "Ville de Vernelle-le-Lac";
  private static final LocalDateTime SAVED = LocalDateTime.of(2026, 3, 12, 9, 30);
  private static final Instant SAVED_INSTANT = Instant.parse("2026-03-12T08:30:00Z");

  private Workbooks() {}

  /** An Excel 97 file. */
  public static Bytes xls(String name, HSSFWorkbook workbook) {
    // POI writes the name of the user who runs it into this record.
    workbook.getInternalWorkbook().getWriteAccess().setUsername(AUTHOR);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      workbook.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new Bytes(name, bytes.toByteArray());
  }

  /** An Excel 2007 file. */
  public static Bytes xlsx(String name, XSSFWorkbook workbook) {
    CoreProperties core = workbook.getProperties().getCoreProperties();
    core.setCreator(AUTHOR);
    core.setCreated(Optional.of(Date.from(SAVED_INSTANT)));
    core.setModified(Optional.of(Date.from(SAVED_INSTANT)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      workbook.write(bytes);
      return new Bytes(name, dated(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The same archive with every member of one date. */
  private static byte[] dated(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(SAVED);
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
