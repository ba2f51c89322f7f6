package fr.arpent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import fr.arpent.OnScreen;
import fr.arpent.address.geocode.Pile;
import fr.arpent.address.geocode.Piles;
import fr.arpent.address.online.LocalServer;
import fr.arpent.table.RowSet;
import fr.arpent.ui.action.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** From a file of addresses and no base to places on the map, with the keys. */
@OnScreen
class GeocodeJourneyTest {
  private static final String BASE =
      """
      id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;lon;lat
      74010_1_00012;12;;Rue du Lac;74000;74010;Annecy;6.1;45.9
      74010_1_00014;14;;Rue du Lac;74000;74010;Annecy;6.101;45.9
      74010_2_00003;3;;Place Pasteur;74000;74010;Annecy;6.1;45.901
      74010_3_00005;5;;Rue du Parc;74000;74010;Annecy;6.102;45.902
      74010_4_00005;5;;Avenue de la Gare;74000;74010;Annecy;6.103;45.903
      74010_5_00005;5;;Chemin du Lac;74000;74010;Annecy;6.104;45.904
      """;

  /** Of the rows that have an address, as the service answers. */
  private static final String ONLINE =
      """
      n,result_label,result_score,latitude,longitude,result_status
      0,12 Rue du Lac en ligne,0.97,45.9,6.1,ok
      1,Rue du Lac en ligne,0.65,45.9,6.1,ok
      2,5 Avenue de la Gare en ligne,0.8,45.9,6.1,ok
      """;

  @TempDir private Path folder;
  private WindowFixture fixture;
  private LocalServer server;

  @Start
  void start(Stage stage) throws IOException {
    server = new LocalServer(GeocodeJourneyTest::serve);
    Files.writeString(
        folder.resolve("preferences.json"), "{\"addresses.files\":\"" + server.base() + "\"}");
    fixture = new WindowFixture(stage, folder);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    var file = exchange.getRequestURI().getPath().endsWith(".csv.gz");
    LocalServer.answer(exchange, 200, file ? BASE : ONLINE);
  }

  @AfterEach
  void close() {
    fixture.close();
    server.close();
  }

  @Test
  void addressesAreFoundReviewedAndTakenBack() throws IOException {
    fixture.open(
        WindowFixture.write(
            folder,
            "lieux.csv",
            "nom;adresse;cp",
            "a;12 r. du lac;74000",
            "b;du lac;74000",
            "c;;74000",
            "d;5 av gare;74000"));
    noBaseLeadsToOne();
    theFileIsFetchedWhenAsked();
    theRowsFallIntoPiles();
    theDoubtfulOneIsChosenByKeys();
    oneUndoTakesTheWholeBatchBack();
    anAddressIsFoundAsItIsTyped();
    theServiceIsAskedOnceItIsSwitchedOn();
  }

  private void noBaseLeadsToOne() {
    fixture.press(KeyCode.CONTROL, KeyCode.L);
    fixture.until(() -> fixture.shows("#find-address-install"));
    fire("#find-address-install");
    fixture.until(() -> fixture.shows("#geocode-fetch"));
    assertThat(fixture.said("#geocode-missing")).contains("adresses-74.csv.gz", "Haute-Savoie");
    assertThat(fixture.shows("#geocode-chip-adresse")).isTrue();
    assertThat(server.asked()).as("nothing is fetched unasked").isEmpty();
  }

  private void theFileIsFetchedWhenAsked() {
    fire("#geocode-fetch");
    fixture.until(() -> !fixture.shows("#geocode-fetch") && !fixture.window.busy());
    assertThat(server.asked()).containsExactly("GET /adresses-74.csv.gz");
    assertThat(folder.resolve("telechargements")).isEmptyDirectory();
    fixture.until(() -> !fixture.shows("#geocode-missing"));
  }

  private void theRowsFallIntoPiles() {
    assertThat(fixture.said("#geocode-run")).isEqualTo("Chercher 4 adresses");
    fire("#geocode-run");
    fixture.until(() -> !Piles.of(fixture.table()).isEmpty());
    var piles = Piles.of(fixture.table());
    assertThat(piles.rows(Pile.SURE)).isEqualTo(RowSet.of(0, 3));
    assertThat(piles.rows(Pile.BLANK)).isEqualTo(RowSet.of(2));
    assertThat(fixture.said("#geocode-pile-sure")).isEqualTo("2 sûres");
    fire("#geocode-pile-sure");
    assertThat(shownRows()).isEqualTo(2);
    fire("#geocode-pile-sure");
    assertThat(shownRows()).isEqualTo(4);
  }

  private void theDoubtfulOneIsChosenByKeys() {
    var doubtful = Piles.of(fixture.table()).count(Pile.REVIEW) == 1 ? "review" : "missing";
    fire("#geocode-walk-" + doubtful);
    fixture.until(() -> fixture.shows("#geocode-choice-2"));
    fixture.until(() -> fixture.focus().equals("geocode-review"));
    assertThat(fixture.current()).isEqualTo("1/1");
    fixture.press(KeyCode.ENTER);
    assertThat(status()).as("a doubt is not taken by Enter alone").isNotEqualTo("accepted");
    fixture.onWindow(() -> typed("é"));
    fixture.press(KeyCode.ENTER);
    fixture.until(() -> status().equals("accepted"));
    assertThat(fixture.text(1, 1)).isEqualTo("du lac");
    fixture.until(() -> fixture.said("#geocode-walked").startsWith("1 adresse retenue"));
  }

  private void oneUndoTakesTheWholeBatchBack() {
    fixture.run(Command.UNDO);
    fixture.until(() -> !status().equals("accepted"));
    fixture.run(Command.UNDO);
    fixture.until(() -> fixture.table().named("result_status").isEmpty());
    fixture.until(() -> fixture.shows("#geocode-run"));
  }

  private void anAddressIsFoundAsItIsTyped() {
    fixture.select(3, 1);
    fixture.press(KeyCode.CONTROL, KeyCode.L);
    assertThat(fixture.find("#find-address", TextField.class).orElseThrow().getText())
        .isEqualTo("5 av gare");
    fixture.type("14 lac");
    fixture.until(() -> first().equals("14 Rue du Lac 74000 Annecy"));
    fixture.press(KeyCode.ESCAPE);
    fixture.until(() -> !fixture.shows("#find-address"));
    assertThat(fixture.text(3, 1)).isEqualTo("5 av gare");
  }

  private void theServiceIsAskedOnceItIsSwitchedOn() {
    assertThat(fixture.find("#geocode-service", Node.class).orElseThrow().getParent().isVisible())
        .isFalse();
    assertThat(server.asked()).as("until now only the file").hasSize(1);
    fixture.run(Command.NETWORK);
    fixture.onWindow(
        () -> {
          fixture.find("#network-online", CheckBox.class).orElseThrow().setSelected(true);
          fixture.find("#network-service", TextField.class).orElseThrow().setText("rien");
        });
    fire("#network-keep");
    assertThat(fixture.said("#network-wrong")).contains("rien");
    fixture.onWindow(
        () ->
            fixture
                .find("#network-service", TextField.class)
                .orElseThrow()
                .setText(server.base().toString()));
    fire("#network-keep");
    fixture.until(() -> !fixture.shows("#network-keep"));
    fire("#geocode-service");
    fire("#geocode-run");
    fixture.until(() -> !Piles.of(fixture.table()).isEmpty());
    assertThat(server.asked().getLast()).isEqualTo("POST /search/csv");
    assertThat(Piles.of(fixture.table()).rows(Pile.SURE)).isEqualTo(RowSet.of(0, 3));
  }

  private String first() {
    return fixture
        .find("#find-address-list", ListView.class)
        .filter(list -> !list.getItems().isEmpty())
        .map(list -> ((fr.arpent.address.geocode.Answer) list.getItems().getFirst()).label())
        .orElse("");
  }

  private String status() {
    return fixture.table().named("result_status").map(c -> c.text(1)).orElse("");
  }

  private int shownRows() {
    return Objects.requireNonNull(fixture.window.bench().desk().sheet().get()).rows().size();
  }

  private void fire(String id) {
    fixture.onWindow(() -> fixture.find(id, ButtonBase.class).orElseThrow().fire());
  }

  /** As a French keyboard types it, without a key code. */
  private void typed(String character) {
    var owner = Objects.requireNonNull(fixture.window.scene().getFocusOwner());
    Event.fireEvent(
        owner,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }
}
