package fr.arpent.schema.online;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

/**
 * Where a schema is on the network. Nothing is asked of the network until {@link #fetch()} is
 * called, and nothing is sent but the address.
 *
 * @param uri of the scheme http or https
 */
public record SchemaAddress(URI uri) {
  private static final Pattern FORM = Pattern.compile("(?i)https?://\\S+");

  /** The largest published schema has 200 kB. */
  private static final int MOST = 5_000_000;

  private static final int OK = 200;
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final Duration ANSWERING = Duration.ofSeconds(30);

  /** Whether {@code text} is meant to be an address. */
  public static boolean is(String text) {
    return FORM.matcher(text.strip()).matches();
  }

  /**
   * The address that {@code text} says. The page of a file on GitHub stands for the file.
   *
   * @throws ProblemException when it is none
   */
  public static SchemaAddress of(String text) {
    try {
      var address = new SchemaAddress(URI.create(rawFile(text.strip())));
      if (is(text) && address.uri().getHost() != null) {
        return address;
      }
    } catch (IllegalArgumentException _) {
      // told below, as what has no host
    }
    throw new ProblemException(Problem.at(Place.NOWHERE, "schema.address.wrong", text));
  }

  private static String rawFile(String text) {
    return text.replaceFirst(
        "(?i)^https?://github\\.com/([^/]+/[^/]+)/blob/", "https://raw.githubusercontent.com/$1/");
  }

  /** What messages call it. */
  public String name() {
    return uri.toString();
  }

  /**
   * The text at the address.
   *
   * @throws ProblemException when there is no network, no such page, or one that is too large
   * @throws CancellationException when the thread was interrupted
   */
  public String fetch() {
    try (var client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(CONNECTING)
            .build()) {
      var request = HttpRequest.newBuilder(uri).timeout(ANSWERING).build();
      var answer = client.send(request, BodyHandlers.ofInputStream());
      return text(answer);
    } catch (ConnectException | HttpConnectTimeoutException e) {
      throw problem("schema.address.no-network", e, uri.getHost());
    } catch (IOException e) {
      throw problem("schema.address.cut", e, uri.getHost());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException) new CancellationException().initCause(e);
    }
  }

  private String text(HttpResponse<InputStream> answer) throws IOException {
    try (var body = answer.body()) {
      if (answer.statusCode() != OK) {
        throw problem("schema.address.refused", null, answer.statusCode());
      }
      var bytes = body.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw problem("schema.address.too-large", null, MOST / 1_000_000);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private ProblemException problem(
      String code, @org.jspecify.annotations.Nullable Exception cause, Object fact) {
    var problem = Problem.at(Place.file(name()), code, fact);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
