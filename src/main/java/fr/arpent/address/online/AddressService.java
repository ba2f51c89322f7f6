package fr.arpent.address.online;

import com.google.gson.JsonParseException;
import fr.arpent.address.geocode.Question;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * The national address service, or one like it. What is asked leaves the computer: it is used only
 * where that was switched on. For all threads.
 */
public final class AddressService {
  /** Where the national service is. */
  public static final URI NATIONAL = URI.create("https://data.geopf.fr/geocodage/");

  private static final Message ASKING = Message.of("address.online.asking");
  private static final int OK = 200;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;
  private static final int TRIES = 3;
  private static final int LONGEST_TEXT = 200;
  private static final Duration LONGEST_REST = Duration.ofSeconds(30);

  private final URI base;
  private final Web web;
  private final Pace pace;

  /**
   * The service at {@code base}.
   *
   * @param apart how long to wait from one request to the next
   */
  public AddressService(URI base, Web web, Duration apart) {
    this.base = base;
    this.web = web;
    pace = new Pace(apart);
  }

  /** The service at {@code base}, asked ten times a second at most. */
  public static AddressService at(URI base) {
    return new AddressService(base, Web.patient(), Duration.ofMillis(100));
  }

  /** Where it is. */
  public URI base() {
    return base;
  }

  /**
   * What is found for {@code text}, at most {@code count}.
   *
   * @throws ProblemException when there is no network or no understandable answer
   */
  public List<OnlineAnswer> search(String text, int count, Progress progress) {
    var shorter = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return answers(uri("search", Map.of("q", shorter, "limit", String.valueOf(count))), progress);
  }

  /** What is nearest to {@code place}; as {@link #search}. */
  public List<OnlineAnswer> reverse(LonLat place, int count, Progress progress) {
    var asked =
        Map.of(
            "lon", String.format(Locale.ROOT, "%.7f", place.lon()),
            "lat", String.format(Locale.ROOT, "%.7f", place.lat()),
            "limit", String.valueOf(count));
    return answers(uri("reverse", asked), progress);
  }

  private List<OnlineAnswer> answers(URI uri, Progress progress) {
    return politely(
        uri,
        progress,
        () -> web.get(uri, Map.of(), ASKING, progress, reply -> body(uri, reply)),
        OnlineAnswer::all);
  }

  /**
   * The texts of the columns of answers for each of {@code questions}, in their order.
   *
   * @throws ProblemException when there is no network or no understandable answer
   */
  List<List<String>> batch(List<Question> questions, Progress progress) {
    var uri = uri("search/csv", Map.of());
    var form = new BatchForm(questions);
    return politely(
        uri,
        progress,
        () -> web.post(uri, form.type(), form.body(), ASKING, progress, r -> body(uri, r)),
        csv -> BatchAnswers.of(csv, questions.size()));
  }

  private <T> T politely(URI uri, Progress progress, Asking asking, Understanding<T> reader) {
    for (var tries = 1; ; tries++) {
      turn();
      try {
        return reader.read(asking.ask());
      } catch (Busy busy) {
        if (tries == TRIES) {
          throw Web.refused(uri, TOO_MANY);
        }
        rest(busy.rest(), progress);
      } catch (JsonParseException | IOException e) {
        throw new ProblemException(
            Problem.at(Place.file(uri.toString()), "address.online.not-understood", uri.getHost()),
            e);
      }
    }
  }

  private void turn() {
    try {
      pace.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException().initCause(e);
    }
  }

  /** The server asks to be left alone for a while. */
  private static void rest(Duration rest, Progress progress) {
    var end = System.nanoTime() + rest.toNanos();
    while (System.nanoTime() < end) {
      progress.step(Message.of("address.online.resting"), 0, 0);
      try {
        Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, 50));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (CancellationException) new CancellationException().initCause(e);
      }
    }
  }

  private static String body(URI uri, Web.Reply reply) throws IOException {
    if (reply.status() == TOO_MANY || reply.status() == UNAVAILABLE) {
      throw new Busy(Duration.ofSeconds(seconds(reply.headers().getOrDefault("retry-after", "1"))));
    }
    if (reply.status() != OK) {
      throw Web.refused(uri, reply.status());
    }
    return new String(reply.body().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static long seconds(String header) {
    return header.matches("\\d{1,4}")
        ? Math.min(Long.parseLong(header), LONGEST_REST.toSeconds())
        : 1;
  }

  private URI uri(String path, Map<String, String> asked) {
    var folder = base.toString();
    var query =
        String.join(
            "&",
            asked.entrySet().stream().map(e -> e.getKey() + "=" + encoded(e.getValue())).toList());
    return URI.create(
        folder + (folder.endsWith("/") ? "" : "/") + path + (query.isEmpty() ? "" : "?" + query));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @FunctionalInterface
  private interface Asking {
    String ask();
  }

  @FunctionalInterface
  private interface Understanding<T> {
    T read(String text) throws IOException;
  }

  /** The server has too much to do. */
  private static final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Duration rest;

    Busy(Duration rest) {
      this.rest = rest;
    }

    Duration rest() {
      return rest;
    }
  }
}
