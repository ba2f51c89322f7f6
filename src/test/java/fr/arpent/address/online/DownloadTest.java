package fr.arpent.address.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fr.arpent.address.AddressStore;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private static final Web WEB = new Web(Duration.ofSeconds(5), Duration.ofSeconds(5));
  private static final Web HASTY = new Web(Duration.ofSeconds(5), Duration.ofMillis(150));
  private static final byte[] BYTES = bytes();

  @TempDir private Path folder;

  @Test
  void theFileOfADepartmentIsFetchedAndImported() throws IOException {
    var csv =
        """
        id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
        74010_0120_00003;3;;Rue du Lac;74000;74010;Annecy;6.1;45.9
        """;
    try (var server = new LocalServer(e -> LocalServer.answer(e, 200, zipped(csv)))) {
      var to = folder.resolve(AddressFiles.name("74"));
      new Download(new AddressFiles(server.base()).of("74"), to).fetch(WEB, Progress.NONE);

      var store = AddressStore.under(folder);
      assertThat(store.importFile(to, Progress.NONE).count()).isEqualTo(1);
      assertThat(server.asked()).containsExactly("GET /adresses-74.csv.gz");
      assertThat(AddressFiles.name("2a")).isEqualTo("adresses-2A.csv.gz");
    }
  }

  @Test
  void aCutOneGoesOnWhereItStopped() throws IOException {
    var ranges = new java.util.concurrent.CopyOnWriteArrayList<String>();
    var first = new AtomicInteger();
    HttpHandler handler =
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          var range = exchange.getRequestHeaders().getFirst("Range");
          if (first.getAndIncrement() == 0) {
            LocalServer.cut(exchange, BYTES, 120_000);
          } else {
            ranges.add(range);
            var from = Integer.parseInt(range.replaceAll("\\D", ""));
            LocalServer.answer(exchange, 206, Arrays.copyOfRange(BYTES, from, BYTES.length));
          }
        };
    try (var server = new LocalServer(handler)) {
      assertThat(problem(server.base())).isEqualTo("address.online.cut");
      assertThat(file()).doesNotExist();

      fetch(server.base(), Progress.NONE);

      assertThat(file()).hasBinaryContent(BYTES);
      assertThat(ranges).singleElement().asString().matches("bytes=[1-9]\\d*-");
      assertThat(folder)
          .isDirectoryContaining("glob:**f.csv.gz")
          .isDirectoryNotContaining("glob:**part*");
    }
  }

  @Test
  void anotherVersionMeanwhileBeginsAgain() throws IOException {
    var calls = new AtomicInteger();
    HttpHandler handler =
        exchange -> {
          var call = calls.getAndIncrement();
          exchange.getResponseHeaders().set("ETag", "\"v" + call + "\"");
          if (call == 0) {
            LocalServer.cut(exchange, BYTES, 90_000);
          } else {
            LocalServer.answer(exchange, 200, "nouveau");
          }
        };
    try (var server = new LocalServer(handler)) {
      assertThat(problem(server.base())).isEqualTo("address.online.cut");

      fetch(server.base(), Progress.NONE);

      assertThat(file()).hasContent("nouveau");
    }
  }

  @Test
  void aRestThatIsNotThereBeginsAgain() throws IOException {
    HttpHandler handler =
        e -> {
          var whole = e.getRequestHeaders().getFirst("Range") == null;
          LocalServer.answer(e, whole ? 200 : 416, whole ? "entier" : "");
        };
    Files.writeString(folder.resolve("f.csv.gz.part"), "beaucoup plus long que le fichier");
    Files.writeString(folder.resolve("f.csv.gz.part.etag"), "\"v1\"");
    try (var server = new LocalServer(handler)) {
      fetch(server.base(), Progress.NONE);

      assertThat(file()).hasContent("entier");
      assertThat(server.asked()).hasSize(2);
    }
  }

  @Test
  void whatGoesWrongIsToldInWords() throws IOException {
    assertThat(told(e -> LocalServer.answer(e, 404, "no"), WEB))
        .isEqualTo("address.online.no-file");
    assertThat(told(e -> LocalServer.answer(e, 500, "no"), WEB))
        .isEqualTo("address.online.refused");
    var never = new CountDownLatch(1);
    assertThat(told(e -> await(never), HASTY)).isEqualTo("address.online.slow");
    assertThat(told(e -> stall(e, never), HASTY)).isEqualTo("address.online.slow");
    URI gone;
    try (var server = new LocalServer(e -> LocalServer.answer(e, 200, ""))) {
      gone = server.base();
    }
    assertThat(problem(gone)).isEqualTo("address.online.no-network");
  }

  @Test
  void aServerThatSaysNothingMoreCanBeLeft() throws IOException {
    var never = new CountDownLatch(1);
    var looks = new AtomicInteger();
    try (var server = new LocalServer(e -> stall(e, never))) {
      assertThatThrownBy(() -> fetch(server.base(), (_, _, _) -> looks.incrementAndGet() > 3))
          .isInstanceOf(CancellationException.class);
      assertThat(file()).doesNotExist();
    }
  }

  private String told(HttpHandler handler, Web web) throws IOException {
    try (var server = new LocalServer(handler)) {
      return problem(server.base(), web);
    }
  }

  private String problem(URI base) {
    return problem(base, WEB);
  }

  private String problem(URI base, Web web) {
    try {
      new Download(base.resolve("f.csv.gz"), file()).fetch(web, Progress.NONE);
      return "";
    } catch (ProblemException e) {
      return e.problem().message().code();
    }
  }

  private void fetch(URI base, Progress progress) {
    new Download(base.resolve("f.csv.gz"), file()).fetch(WEB, progress);
  }

  private Path file() {
    return folder.resolve("f.csv.gz");
  }

  private static void stall(HttpExchange exchange, CountDownLatch never) throws IOException {
    exchange.sendResponseHeaders(200, BYTES.length);
    exchange.getResponseBody().write(BYTES, 0, 1000);
    exchange.getResponseBody().flush();
    await(never);
  }

  private static void await(CountDownLatch never) throws IOException {
    try {
      never.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static byte[] zipped(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] bytes() {
    var bytes = new byte[300_000];
    new Random(74).nextBytes(bytes);
    return bytes;
  }
}
