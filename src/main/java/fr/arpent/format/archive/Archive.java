package fr.arpent.format.archive;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The entries of a ZIP archive, by name. Names are compared without case, as the Open Packaging
 * Conventions ask, and with {@code /} whichever slash the writer took. For one thread.
 */
public final class Archive {
  private static final int BUFFER = 1 << 16;

  private final Source source;
  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

  private Archive(Source source, ZipFile zip) {
    this.source = source;
    this.zip = zip;
    zip.getEntries()
        .asIterator()
        .forEachRemaining(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  /** Whether {@code source} begins as a ZIP archive does. */
  public static boolean is(Source source) {
    return source.has(0, 'P', 'K', 3, 4);
  }

  /**
   * The archive in {@code source}.
   *
   * @throws ProblemException when its directory is missing or damaged, as in a file that was cut
   */
  public static Archive open(Source source) {
    try {
      var channel = new SeekableInMemoryByteChannel(source.bytes());
      return new Archive(source, ZipFile.builder().setSeekableByteChannel(channel).get());
    } catch (IOException | RuntimeException broken) {
      throw new ProblemException(
          Problem.at(Place.file(source.name()), "format.archive.cut"), broken);
    }
  }

  /** The file it is read from. */
  public Source source() {
    return source;
  }

  /** Whether there is an entry {@code name}. */
  public boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** The names of all entries, as they are written in the archive. */
  public List<String> names() {
    return entries.values().stream().map(ZipEntry::getName).sorted().toList();
  }

  /**
   * The content of {@code name}, if there is such an entry; the stream throws a {@link
   * ProblemException} once it expands beyond all reason.
   *
   * @throws ProblemException when the entry is encrypted or packed in an unknown way
   */
  public Optional<InputStream> content(String name) throws IOException {
    var entry = entries.get(key(name));
    return entry == null ? Optional.empty() : Optional.of(unpacked(entry));
  }

  private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new ProblemException(
          Problem.at(Place.file(source.name()), "format.archive.encrypted", entry.getName()));
    }
    var raw = zip.getRawInputStream(entry);
    var packed = Math.min(entry.getCompressedSize(), source.size());
    return switch (entry.getMethod()) {
      case ZipEntry.STORED -> new BufferedInputStream(raw, BUFFER);
      case ZipEntry.DEFLATED -> new CappedStream(inflated(raw), packed, source.name());
      default ->
          throw new ProblemException(
              Problem.at(Place.file(source.name()), "format.archive.method", entry.getName()));
    };
  }

  /** Ends its inflater with the stream, so that no native memory waits for the collector. */
  private static InputStream inflated(InputStream raw) {
    var inflater = new Inflater(true);
    return new InflaterInputStream(new EndByte(raw), inflater, BUFFER) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  private static String key(String name) {
    var slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }
}
