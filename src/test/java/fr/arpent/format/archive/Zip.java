package fr.arpent.format.archive;

import fr.arpent.format.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives for tests: entries by name, in order. */
public final class Zip {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Map<String, ByteArrayOutputStream> bombs = new LinkedHashMap<>();

  /** The same with {@code text} as entry {@code name}. */
  public Zip with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with {@code bytes} as entry {@code name}. */
  public Zip with(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  /**
   * The same with {@code start} and then a megabyte of {@code more} so many times in {@code name}.
   */
  public Zip withMegabytes(String name, String start, String more, int megabytes) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    var head = flushed(deflater, start.getBytes(StandardCharsets.UTF_8));
    var unit = more.repeat(1_000_000 / more.length()).getBytes(StandardCharsets.UTF_8);
    var block = flushed(deflater, unit);
    deflater.end();
    var packed = new ByteArrayOutputStream();
    packed.writeBytes(head);
    for (var i = 0; i < megabytes; i++) {
      packed.writeBytes(block); // each block can stand anywhere, since it was flushed whole
    }
    packed.writeBytes(new byte[] {3, 0});
    entries.remove(name);
    bombs.put(name, packed);
    return this;
  }

  private static byte[] flushed(Deflater deflater, byte[] bytes) {
    var out = new byte[bytes.length + 1000];
    deflater.setInput(bytes);
    return Arrays.copyOf(out, deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH));
  }

  /** The archive under the name {@code file}. */
  public Source source(String file) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipArchiveOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeArchiveEntry();
      }
      for (var bomb : bombs.entrySet()) {
        var entry = new ZipArchiveEntry(bomb.getKey());
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCompressedSize(bomb.getValue().size());
        entry.setSize(1_000_000); // as it would be: nobody is to believe it
        entry.setCrc(0);
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(bomb.getValue().toByteArray()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Source(file, out.toByteArray());
  }
}
