package fr.arpent.address.online;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Fetches a file. What arrived before it was cancelled or cut stays beside, and the next time only
 * the rest is asked for, if the server still has the very same file; else it begins again.
 *
 * @param from where it is
 * @param to where it goes; nothing stands there until all of it has arrived
 */
public record Download(URI from, Path to) {
  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int NOT_SATISFIABLE = 416;
  private static final int NOT_FOUND = 404;
  private static final int BLOCK = 1 << 16;

  /**
   * Fetches it.
   *
   * @throws ProblemException when it cannot be had, or not be written
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public void fetch(Web web, Progress progress) {
    var what = Message.of("address.online.fetching", String.valueOf(to.getFileName()));
    try {
      Files.createDirectories(to.toAbsolutePath().getParent());
      var done = web.get(from, rest(), what, progress, reply -> take(reply, what));
      if (!done) {
        forget();
        web.get(from, Map.of(), what, progress, reply -> take(reply, what));
      }
      Files.move(part(), to, StandardCopyOption.REPLACE_EXISTING);
      forget();
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(Place.file(to.toString()), "address.store.cannot-write"), e);
    }
  }

  /** What is asked of the server beside: only what is missing, if nothing changed meanwhile. */
  private Map<String, String> rest() throws IOException {
    var headers = new HashMap<String, String>();
    var mark = mark();
    if (mark.isPresent() && Files.exists(part()) && Files.size(part()) > 0) {
      headers.put("Range", "bytes=" + Files.size(part()) + "-");
      headers.put("If-Range", mark.get());
    }
    return headers;
  }

  /** False where the rest cannot be had and it is to begin again. */
  private boolean take(Web.Reply reply, Message what) throws IOException {
    if (reply.status() == NOT_SATISFIABLE) {
      return false;
    }
    if (reply.status() == NOT_FOUND) {
      throw new ProblemException(
          Problem.at(Place.file(from.toString()), "address.online.no-file", from.getHost()));
    }
    if (reply.status() != OK && reply.status() != PARTIAL) {
      throw Web.refused(from, reply.status());
    }
    var append = reply.status() == PARTIAL;
    remember(reply);
    var before = append ? Files.size(part()) : 0;
    var length = length(reply);
    var mode = append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try (var out =
        Files.newOutputStream(part(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, mode)) {
      var total = length.isPresent() ? before + length.getAsLong() : 0;
      var got = copy(reply, out, new Told(what, before, total, reply.progress()));
      if (length.isPresent() && got < length.getAsLong()) {
        throw new IOException("cut after " + got);
      }
    }
    return true;
  }

  private static OptionalLong length(Web.Reply reply) {
    var length = reply.headers().get("content-length");
    return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length));
  }

  /** What of it is told, and to whom. */
  private record Told(Message what, long before, long total, Progress progress) {

    void step(long got) {
      progress.step(what, before + got, total);
    }
  }

  private static long copy(Web.Reply reply, OutputStream out, Told told) throws IOException {
    var block = new byte[BLOCK];
    var got = 0L;
    for (var read = reply.body().read(block); read >= 0; read = reply.body().read(block)) {
      write(out, block, read);
      got += read;
      told.step(got);
    }
    return got;
  }

  /** A full disk is no fault of the network. */
  private static void write(OutputStream out, byte[] block, int length) {
    try {
      out.write(block, 0, length);
    } catch (IOException e) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "address.store.cannot-write"), e);
    }
  }

  private Path part() {
    return to.resolveSibling(to.getFileName() + ".part");
  }

  private Path markFile() {
    return to.resolveSibling(to.getFileName() + ".part.etag");
  }

  /** Which version of the file the part is of: only a strong mark tells that for sure. */
  private Optional<String> mark() throws IOException {
    return Files.exists(markFile()) ? Optional.of(Files.readString(markFile())) : Optional.empty();
  }

  private void remember(Web.Reply reply) throws IOException {
    var mark = reply.headers().getOrDefault("etag", "");
    if (mark.startsWith("\"")) {
      Files.writeString(markFile(), mark);
    } else {
      Files.deleteIfExists(markFile());
    }
  }

  private void forget() throws IOException {
    Files.deleteIfExists(part());
    Files.deleteIfExists(markFile());
  }
}
