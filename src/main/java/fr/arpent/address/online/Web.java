package fr.arpent.address.online;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers. Nothing is asked before a method is called, and what fails is told in words: which
 * server, and what to do.
 *
 * @param connecting how long a server may take to be reached
 * @param answering how long it may be silent, before its answer and within
 */
public record Web(Duration connecting, Duration answering) {
  private static final int TOO_MANY = 429;

  /** With the patience of a person. */
  public static Web patient() {
    return new Web(Duration.ofSeconds(10), Duration.ofSeconds(60));
  }

  /**
   * An answer of which nothing was read yet.
   *
   * @param headers by their names in small letters, the first value of each
   * @param progress is told how much was read
   */
  public record Reply(
      int status, Map<String, String> headers, InputStream body, Progress progress) {}

  /** What is done with an answer before the connection is closed. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads {@code reply}. */
    T read(Reply reply) throws IOException;
  }

  /**
   * Gets what is at {@code uri}.
   *
   * @param headers what is told the server beside
   * @param what is told to {@code progress} while the server is waited for
   * @throws ProblemException when it cannot be had
   * @throws CancellationException when it was cancelled
   */
  public <T> T get(
      URI uri, Map<String, String> headers, Message what, Progress progress, Reader<T> reader) {
    var request = HttpRequest.newBuilder(uri);
    headers.forEach(request::header);
    return send(request.build(), what, progress, reader);
  }

  /** Sends {@code body} of {@code type} to {@code uri}; as {@link #get}. */
  public <T> T post(
      URI uri, String type, byte[] body, Message what, Progress progress, Reader<T> reader) {
    var request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    return send(request.build(), what, progress, reader);
  }

  private <T> T send(HttpRequest asked, Message what, Progress progress, Reader<T> reader) {
    var client =
        HttpClient.newBuilder().followRedirects(Redirect.NORMAL).connectTimeout(connecting).build();
    var waiting = new Waiting(answering, what, progress);
    var coming =
        client
            .sendAsync(asked, BodyHandlers.ofInputStream())
            .thenApplyAsync(answer -> read(answer, reader, waiting), Thread::startVirtualThread);
    try {
      return waiting.await(coming);
    } catch (TimeoutException _) {
      throw problem(asked.uri(), "address.online.slow", null);
    } catch (ExecutionException e) {
      throw told(asked.uri(), e.getCause());
    } finally {
      client.shutdownNow(); // what is left of a cancelled answer is of no use
      waiting.settle(coming);
    }
  }

  private static <T> T read(HttpResponse<InputStream> answer, Reader<T> reader, Waiting waiting) {
    waiting.heard();
    try (var body = waiting.watched(answer.body())) {
      return reader.read(new Reply(answer.statusCode(), headers(answer), body, waiting));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> headers(HttpResponse<?> answer) {
    return answer.headers().map().entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().toLowerCase(Locale.ROOT),
                e -> e.getValue().getFirst(),
                (a, _) -> a));
  }

  private static RuntimeException told(URI uri, @Nullable Throwable cause) {
    if (cause instanceof RuntimeException own
        && !(own instanceof UncheckedIOException)
        && !(own instanceof CompletionException)) {
      return own; // what the reader says of the answer
    }
    for (var at = cause; at != null; at = at.getCause()) {
      if (at instanceof ConnectException || at instanceof UnresolvedAddressException) {
        return problem(uri, "address.online.no-network", cause);
      }
      if (at instanceof HttpTimeoutException) {
        return problem(uri, "address.online.slow", cause);
      }
    }
    return problem(uri, "address.online.cut", cause);
  }

  /** What an answer of another kind than the one wanted means. */
  static ProblemException refused(URI uri, int status) {
    var code = status == TOO_MANY ? "address.online.busy" : "address.online.refused";
    return new ProblemException(
        Problem.at(Place.file(uri.toString()), code, uri.getHost(), status));
  }

  private static ProblemException problem(URI uri, String code, @Nullable Throwable cause) {
    var problem = Problem.at(Place.file(uri.toString()), code, String.valueOf(uri.getHost()));
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
