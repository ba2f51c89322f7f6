package fr.arpent.format.archive;

import fr.arpent.format.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives for tests: entries by name, in order. */
public final class Zip {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** The same with {@code text} as entry {@code name}. */
  public Zip with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same with {@code bytes} as entry {@code name}. */
  public Zip with(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  /** The archive under the name {@code file}. */
  public Source source(String file) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Source(file, out.toByteArray());
  }
}
