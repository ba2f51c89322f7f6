package fr.arpent.project;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Who may write a project: the first window that opens it. Held as a lock of the system on a small
 * file beside the project, which the system lets go when the program ends however it ends; the
 * project itself stays readable for others.
 */
final class ProjectLock implements AutoCloseable {
  private static final String TAKEN = "project.read-only";

  private final Path file;
  private final Path beside;
  private final @Nullable FileChannel channel;
  private final String otherwise;

  private ProjectLock(Path file, @Nullable FileChannel channel, String otherwise) {
    this.file = file;
    this.beside = beside(file);
    this.channel = channel;
    this.otherwise = otherwise;
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".lock");
  }

  /** Takes the lock of {@code file} if nobody has it; never waits. */
  static ProjectLock take(Path file) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(beside(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new ProjectLock(file, channel, TAKEN);
      }
    } catch (OverlappingFileLockException _) {
      closeQuietly(channel);
      return new ProjectLock(file, null, TAKEN);
    } catch (IOException _) {
      closeQuietly(channel);
      return new ProjectLock(file, null, "project.no-writing");
    }
    closeQuietly(channel);
    return new ProjectLock(file, null, TAKEN);
  }

  Path file() {
    return file;
  }

  boolean mine() {
    return channel != null;
  }

  Problem problem() {
    return Problem.at(Place.file(file.toString()), otherwise);
  }

  /** Refuses unless the project is this window's. */
  void require() {
    if (!mine()) {
      throw new ProblemException(problem());
    }
  }

  @Override
  public void close() {
    if (channel != null) {
      try {
        Files.deleteIfExists(beside);
        channel.close();
      } catch (IOException _) {
        closeQuietly(channel); // the system lets the lock go at the latest when the program ends
      }
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException _) {
        return;
      }
    }
  }
}
