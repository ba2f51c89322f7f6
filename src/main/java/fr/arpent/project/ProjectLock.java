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
  private final Path file;
  private final Path beside;
  private final @Nullable FileChannel channel;

  private ProjectLock(Path file, Path beside, @Nullable FileChannel channel) {
    this.file = file;
    this.beside = beside;
    this.channel = channel;
  }

  /** Takes the lock of {@code file} if nobody has it; never waits. */
  static ProjectLock take(Path file) {
    var beside = file.resolveSibling("." + file.getFileName() + ".lock");
    FileChannel channel = null;
    try {
      channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() != null) {
        return new ProjectLock(file, beside, channel);
      }
      channel.close();
    } catch (IOException | OverlappingFileLockException _) {
      closeQuietly(channel);
    }
    return new ProjectLock(file, beside, null);
  }

  Path file() {
    return file;
  }

  boolean mine() {
    return channel != null;
  }

  Problem problem() {
    return Problem.at(Place.file(file.toString()), "project.read-only");
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
