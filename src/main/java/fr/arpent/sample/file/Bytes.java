package fr.arpent.sample.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file of the sample, ready to write. */
public final class Bytes {
  private final String name;
  private final byte[] content;

  /**
   * A file of that content, which is not copied.
   *
   * @param name its path under the sample's folder, with slashes
   */
  public Bytes(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content.clone();
  }

  /** Writes it beside its place and moves it there, so that nobody ever reads half a file. */
  public Path write(Path folder) throws IOException {
    Path target = folder.resolve(name);
    Files.createDirectories(target.resolve("..").normalize());
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      Files.write(part, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    return target;
  }
}
