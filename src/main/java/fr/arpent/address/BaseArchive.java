package fr.arpent.address;

import fr.arpent.address.search.IndexFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A base in one file: its folder, zipped. */
final class BaseArchive {
  /** The usual end of such a file's name. */
  static final String ENDING = ".adresses.zip";

  private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.]{1,60}");
  private static final String LOCK = "write.lock";

  /** All addresses of France take less. */
  private static final long MOST_BYTES = 4L << 30;

  private BaseArchive() {}

  /** Whether {@code file} looks like one, by its first bytes. */
  static boolean isOne(Path file) {
    try (var in = Files.newInputStream(file)) {
      var start = in.readNBytes(4);
      return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3;
    } catch (IOException _) {
      return false; // told when it is read as an address file
    }
  }

  /** Writes {@code base} to {@code to}, which is there whole or as it was. */
  static void pack(BaseFolder base, Path to) throws IOException {
    var target = to.toAbsolutePath();
    var temporary = Files.createTempFile(target.getParent(), "export", ".tmp");
    try {
      try (var zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary)))) {
        for (var part : parts(base)) {
          zip.putNextEntry(new ZipEntry(part.getFileName().toString()));
          Files.copy(part, zip);
        }
      }
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static List<Path> parts(BaseFolder base) throws IOException {
    try (var files = Files.list(base.path())) {
      return files.filter(f -> !f.endsWith(LOCK)).sorted().toList();
    }
  }

  /**
   * Puts the base in {@code file} in the place of {@code base}, which stays as it was when there is
   * none in the file, or a damaged one.
   */
  static void unpack(Path file, BaseFolder base) throws IOException {
    var home = base.path().toAbsolutePath();
    var fresh = new BaseFolder(Files.createTempDirectory(home.getParent(), "import"));
    try {
      unzip(file, fresh.path());
      new IndexFolder(fresh.path()).forEach(_ -> {});
      BaseFacts.read(fresh.index().facts(), "");
      base.remove();
      Files.move(fresh.path(), home);
    } finally {
      fresh.remove();
    }
  }

  private static void unzip(Path file, Path folder) throws IOException {
    var left = MOST_BYTES;
    try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!PART.matcher(part.getName()).matches() || part.getName().startsWith(".")) {
          throw new IOException("part " + part.getName());
        }
        left -= copy(zip, folder.resolve(part.getName()), left);
      }
    }
  }

  private static long copy(ZipInputStream zip, Path to, long most) throws IOException {
    var copied = 0L;
    var buffer = new byte[1 << 16];
    try (var out = Files.newOutputStream(to)) {
      for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        copied += read;
        if (copied > most) {
          throw new IOException("more than " + MOST_BYTES);
        }
        out.write(buffer, 0, read);
      }
    }
    return copied;
  }
}
