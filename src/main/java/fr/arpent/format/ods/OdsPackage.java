package fr.arpent.format.ods;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The archive of an ODS file. Its first entry is the media type, not packed, so that any program
 * can tell the format from the first bytes (OpenDocument 1.2 part 3, 3.3). The stream below stays
 * open.
 */
final class OdsPackage implements Closeable {
  private final ZipOutputStream zip;

  /** Something that writes a part. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  OdsPackage(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    var type = OdsFormat.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
    var entry = new ZipEntry("mimetype");
    var sum = new CRC32();
    sum.update(type);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  /** Adds the part {@code name} that is {@code text}. */
  void fixed(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Adds the part {@code name} with {@code content}. */
  void part(String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.writeTo(
        new FilterOutputStream(zip) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() {
            // the entry ends, the archive goes on
          }
        });
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.finish();
  }
}
