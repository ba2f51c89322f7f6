package fr.arpent.format;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A file to be written whole or not at all: the content goes to a temporary file beside it, reaches
 * the disk, and only then takes its place. A file that was read is never written over.
 */
public final class TargetFile {
  private static final List<String> FULL =
      List.of("No space left", "not enough space", "Disk quota exceeded");
  private static final long FULL_BELOW = 4096;
  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final List<Path> sources;

  /**
   * A file to write. Where the name is a link, what it leads to is written and the link stays.
   *
   * @param sources files that were read and must stay as they are
   */
  public TargetFile(Path target, Collection<Path> sources) {
    this.target = followed(target.toAbsolutePath());
    this.sources = List.copyOf(sources);
  }

  private static Path followed(Path target) {
    try {
      return Files.isSymbolicLink(target) ? target.toRealPath() : target;
    } catch (IOException _) {
      return target; // it leads nowhere: the file takes its place
    }
  }

  /** Something to write. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it to {@code out}, which the caller closes. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes {@code content}.
   *
   * @throws ProblemException when it cannot be written (the source itself, no such folder, no
   *     permission, disk full): nothing is changed then
   */
  public void write(Content content) {
    try {
      refuseSources();
      if (isDevice()) {
        straight(content);
        return;
      }
      var temporary = target.resolveSibling(".arpent-" + UUID.randomUUID() + ".tmp");
      try {
        fill(temporary, content);
        move(temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (NoSuchFileException missing) {
      throw refused("format.write.no-folder", missing);
    } catch (AccessDeniedException denied) {
      throw refused("format.write.no-permission", denied);
    } catch (IOException broken) {
      throw isFull(broken)
          ? refused("format.write.full", broken)
          : refused("format.write.failed", broken, String.valueOf(broken.getLocalizedMessage()));
    }
  }

  /** Java has no exception of its own for a full disk: its words, else the room that is left. */
  private boolean isFull(IOException broken) {
    var words = String.valueOf(broken.getMessage());
    return FULL.stream().anyMatch(words::contains) || room() < FULL_BELOW;
  }

  private long room() {
    try {
      return Files.getFileStore(target.toAbsolutePath().getParent()).getUsableSpace();
    } catch (IOException _) {
      return Long.MAX_VALUE;
    }
  }

  private void refuseSources() throws IOException {
    for (var source : sources) {
      if (Files.exists(target) && Files.exists(source) && Files.isSameFile(target, source)) {
        throw refused("format.write.is-source", null);
      }
    }
    if (Files.isDirectory(target)) {
      throw refused("format.write.is-folder", null);
    }
  }

  /** A pipe or a device takes what is written; a file moved to its place would end it. */
  private boolean isDevice() {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private void straight(Content content) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
      content.writeTo(out);
    }
  }

  private static void fill(Path temporary, Content content) throws IOException {
    // Not Files.createTempFile: colleagues may read the file as they may any other.
    try (var channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private ProblemException refused(
      String code, @org.jspecify.annotations.Nullable Throwable cause, Object... facts) {
    return new ProblemException(
        Problem.at(Place.file(target.normalize().toString()), code, facts), cause);
  }
}
