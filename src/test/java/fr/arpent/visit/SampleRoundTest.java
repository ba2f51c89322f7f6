package fr.arpent.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.SampleAddresses;
import fr.arpent.geo.Bearing;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.Tables;
import fr.arpent.sample.Written;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.visit.AcceptAddress.Way;
import fr.arpent.visit.RoundPlan.Order;
import fr.arpent.visit.RoundPlan.Rows;
import fr.arpent.visit.proposal.Choice;
import fr.arpent.visit.proposal.Proposal;
import fr.arpent.visit.proposal.ProposalRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round over the 600 stands of the sample town. */
class SampleRoundTest {
  private static final ColumnRef TARGET = new ColumnRef(new ColumnId(3), "adresse");
  private static final List<Map<String, String>> TRUTH = Written.truth("parkings_velo_2026.csv");
  private static final List<String> ROWS = new ArrayList<>();
  private static AddressIndex addresses = AddressIndex.none();

  @BeforeAll
  static void town(@TempDir Path folder) {
    addresses = SampleAddresses.index(folder);
    for (var stand = 0; stand < TRUTH.size(); stand++) {
      ROWS.add(
          cell(stand, "id_local")
              + "|"
              + cell(stand, "longitude")
              + "|"
              + cell(stand, "latitude")
              + "|");
    }
  }

  @Test
  void sixHundredPointsTakeSixHundredKeys() {
    var walkabout = Walkabout.of(ROWS, addresses);
    walkabout.ask(new StartRound(Tables.ID, RoundPlan.all(TARGET)));
    var rule = new ProposalRule(addresses, Optional.empty());
    var keys = 0;
    var sure = 0;
    var points = walkabout.points();
    while (!walkabout.view().finished()) {
      var slot = walkabout.current();
      var proposal = rule.of(points.at(slot), "", RoundPlan.USUAL_METRES);
      sure += proposal.armed() ? 1 : 0;
      walkabout.ask(answer(slot, proposal));
      keys++;
    }

    assertThat(keys).isEqualTo(600);
    assertThat(walkabout.view().percent()).isEqualTo(100);
    assertThat(sure).as("most, but not where two streets are possible").isBetween(250, 590);
    assertThat(Tables.column(walkabout.project(), "adresse")).doesNotContain("");
  }

  private static Decision answer(int slot, Proposal proposal) {
    var choice = proposal.choice(1).orElseThrow();
    return new AcceptAddress(
        Tables.ID,
        slot,
        TARGET,
        choice.text(),
        "",
        proposal.armed() ? Way.PROPOSED : Way.CHOSEN,
        choice.address().map(a -> a.id()),
        Optional.of(choice.metres()));
  }

  @Test
  void whatEnterAcceptsIsTheNearestAddress() {
    var walkabout = Walkabout.of(ROWS, addresses);
    var rule = new ProposalRule(addresses, Optional.empty());
    var points = walkabout.points();
    for (var slot = 0; slot < 600; slot++) {
      var nearest = Double.parseDouble(cell(slot, "adresse_metres"));
      var other = Double.parseDouble(cell(slot, "autre_rue_metres"));
      var proposal = rule.of(points.at(slot), "", RoundPlan.USUAL_METRES);

      if (Math.abs(other - nearest - 10) > 0.3 && Math.abs(nearest - 30) > 0.3) {
        assertThat(proposal.armed())
            .as("row %d", slot)
            .isEqualTo(nearest <= 30 && other >= nearest + 10);
      }
      assertThat(proposal.choices()).hasSizeBetween(1, 5);
      assertThat(proposal.choices()).extracting(Choice::text).doesNotContain("");
    }
  }

  @Test
  void theWalkIsShortAndStreetsMayBeWalkedOneByOne() {
    var nearest = order(Order.NEAREST);
    var streets = order(Order.STREET);

    assertThat(nearest).hasSize(600).doesNotHaveDuplicates();
    assertThat(streets).containsExactlyInAnyOrder(box(nearest));
    assertThat(length(nearest)).isLessThan(0.9 * length(order(Order.FILE)));
    var names = new ArrayList<String>();
    for (var slot : streets) {
      var street = addresses.nearest(place(slot), 60, 1).getFirst().address().street().label();
      if (names.isEmpty() || !names.getLast().equals(street)) {
        names.add(street);
      }
    }
    assertThat(names).as("each street once").doesNotHaveDuplicates();
  }

  @Test
  void theNearestPointInADirection() {
    var points = Walkabout.of(ROWS, addresses).points();
    for (var slot = 0; slot < 50; slot++) {
      var from = place(slot);
      for (var wind : List.of(Bearing.NORTH, Bearing.EAST, Bearing.SOUTH, Bearing.WEST)) {
        var found = Towards.nearest(points, from, wind, s -> s % 2 == 0);
        found.ifPresent(
            to -> {
              assertThat(to % 2).isZero();
              assertThat(Bearing.of(Math.rint(Bearing.degrees(from, place(to)) / 90) * 90))
                  .isEqualTo(wind);
            });
      }
    }
    var south = points.extent().south();
    assertThat(Towards.nearest(points, new LonLat(place(0).lon(), south), Bearing.SOUTH, _ -> true))
        .isEmpty();
  }

  private static int[] order(Order order) {
    var plan = new RoundPlan(Rows.ALL, RowSet.NONE, order, Optional.of(TARGET), 60);
    var walkabout = Walkabout.of(ROWS, addresses);
    walkabout.ask(new StartRound(Tables.ID, plan));
    return walkabout.view().round().slots(walkabout.state());
  }

  private static Integer[] box(int[] slots) {
    return java.util.Arrays.stream(slots).boxed().toArray(Integer[]::new);
  }

  private static double length(int[] order) {
    var length = 0.0;
    for (var i = 1; i < order.length; i++) {
      length += Distance.metres(place(order[i - 1]), place(order[i]));
    }
    return length;
  }

  private static LonLat place(int slot) {
    return new LonLat(
        Double.parseDouble(cell(slot, "longitude")), Double.parseDouble(cell(slot, "latitude")));
  }

  private static String cell(int stand, String title) {
    return Objects.requireNonNull(TRUTH.get(stand).get(title), title);
  }
}
