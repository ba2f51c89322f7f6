package fr.arpent.address;

import fr.arpent.address.search.IndexFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where one base lies. */
record BaseFolder(Path path) {

  IndexFolder index() {
    return new IndexFolder(path);
  }

  /** Takes away what is here but cannot be read, so that a new import heals it. */
  void makeRoom() throws IOException {
    if (Files.exists(path) && damaged()) {
      remove();
    }
  }

  private boolean damaged() {
    try {
      index().facts();
      return false;
    } catch (IOException _) {
      return true; // that is the answer
    }
  }

  /** Takes the base away. */
  void remove() throws IOException {
    if (Files.notExists(path)) {
      return;
    }
    List<Path> all;
    try (var files = Files.walk(path)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (var file : all) {
      Files.deleteIfExists(file);
    }
  }
}
