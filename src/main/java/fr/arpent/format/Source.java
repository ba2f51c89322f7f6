package fr.arpent.format;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is read: a name and bytes, from a file, the standard input or the clipboard. The bytes are
 * shared, not copied, and nobody may change them.
 */
public final class Source {
  private final String name;
  private final byte[] bytes;
  private final @Nullable EncodingNote note;

  /**
   * A source.
   *
   * @param name the file's name without its folder, as the user knows it; its extension is only
   *     asked when the content does not tell the format
   * @param bytes all of the content; kept, not copied
   */
  public Source(String name, byte[] bytes) {
    this(name, bytes, null);
  }

  /** The same, with the {@code note} that lies beside the file. */
  Source(String name, byte[] bytes, @Nullable EncodingNote note) {
    this.name = name;
    this.bytes = bytes;
    this.note = note;
  }

  /** The file's name without its folder. */
  public String name() {
    return name;
  }

  /** The content; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What a file beside it says about the encoding; empty where there is none. */
  public Optional<EncodingNote> encodingNote() {
    return Optional.ofNullable(note);
  }

  /** How many bytes there are. */
  public int size() {
    return bytes.length;
  }

  /** What follows the last dot of the name, in lower case; empty when there is none. */
  public String extension() {
    var dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its extension. */
  public String stem() {
    var dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** Whether the bytes from {@code offset} on are {@code expected}, each 0 to 255. */
  public boolean has(int offset, int... expected) {
    if (offset + expected.length > bytes.length) {
      return false;
    }
    for (var i = 0; i < expected.length; i++) {
      if ((bytes[offset + i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
