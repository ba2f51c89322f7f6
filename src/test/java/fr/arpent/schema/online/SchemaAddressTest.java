package fr.arpent.schema.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.arpent.base.ProblemException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server of this computer alone. */
class SchemaAddressTest {
  private HttpServer server;
  private String place = "";

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/schema.json", exchange -> answer(exchange, 200, "{\"é\":1}"));
    server.createContext("/none", exchange -> answer(exchange, 404, "?"));
    server.createContext("/moved", SchemaAddressTest::moved);
    server.createContext("/endless", exchange -> answer(exchange, 200, "x".repeat(5_000_001)));
    server.createContext("/cut", SchemaAddressTest::cut);
    server.start();
    place = "http://localhost:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange, int code, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void moved(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "/schema.json");
    answer(exchange, 302, "");
  }

  private static void cut(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 100);
    exchange.getResponseBody().write('{');
    exchange.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/schema.json", "/moved"})
  void theTextAtAnAddressIsFetchedAsUtf8AlsoWhereThePageHasMoved(String page) {
    assertThat(SchemaAddress.of(place + page).fetch()).isEqualTo("{\"é\":1}");
  }

  @ParameterizedTest
  @CsvSource({"/none, refused", "/endless, too-large", "/cut, cut"})
  void whatDoesNotArriveIsToldWithItsReason(String page, String reason) {
    var address = SchemaAddress.of(place + page);
    assertThatThrownBy(address::fetch)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().code()).isEqualTo("schema.address." + reason);
              assertThat(e.problem().place().file()).isEqualTo(place + page);
            });
  }

  @Test
  void withoutAServerTheNetworkIsSaidNotToAnswer() {
    var address = SchemaAddress.of(place + "/schema.json");
    server.stop(0);
    assertThatThrownBy(address::fetch)
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("schema.address.no-network"));
  }

  @Test
  void thePageOfAFileOnGitHubStandsForTheFile() {
    assertThat(SchemaAddress.of("https://github.com/etalab/s/blob/v1.0/schema.json").name())
        .isEqualTo("https://raw.githubusercontent.com/etalab/s/v1.0/schema.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "schema.json", "https://", "file:///etc/passwd", "http://a b", "ftp://x"})
  void whatIsNoAddressIsRefusedBeforeAnythingIsAsked(String text) {
    assertThatThrownBy(() -> SchemaAddress.of(text)).isInstanceOf(ProblemException.class);
  }
}
