package fr.arpent.visit.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.Address;
import fr.arpent.address.AddressIndex;
import fr.arpent.address.BaseInfo;
import fr.arpent.address.Candidate;
import fr.arpent.address.StreetName;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.layer.Street;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.text.Texts;
import fr.arpent.visit.proposal.Choice.Kind;
import fr.arpent.visit.proposal.Proposal.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalRuleTest {
  private static final LonLat HERE = new LonLat(6.13, 45.9);

  /**
   * Addresses are written {@code number street@metres}, apart by commas; the rule of the design,
   * case by case.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "107 Gare@6, 105 Gare@11, 111 Gare@12 | '' | WRITE | sure",
        "107 Gare@29.9 | '' | WRITE | sure",
        "107 Gare@30.4 | '' | WAIT | far",
        "107 Gare@6, 81 Moulin@15.9 | '' | WAIT | two-streets",
        "107 Gare@6, 81 Moulin@16.1 | '' | WRITE | sure",
        "107 Gare@20, 81 Moulin@29 | '' | WAIT | two-streets",
        "107 Gare@20, 81 Moulin@31 | '' | WRITE | sure",
        "107 Gare@6, Moulin@8 | '' | WRITE | sure",
        "Moulin@6, 107 Gare@30 | '' | WAIT | no-number",
        "107 Gare@61 | '' | WAIT | nothing-within",
        "107 Gare@6 | 107 RUE GARE | KEEP | same",
        "107 Gare@6 | 107, r. Gare | KEEP | same",
        "107 Gare@6 | 107 Rue Gare 74000 Annecy | KEEP | same",
        "107 Gare@6 | 105 Rue Gare | WAIT | differs",
        "107 Gare@6 | Gare | WAIT | differs",
        "107 Gare@6, 81 Moulin@8 | 107 Rue Gare | WAIT | two-streets",
        "107 Gare@40 | 107 Rue Gare | WAIT | far"
      })
  void enterIsArmedOnlyWhenSure(String around, String present, Outcome outcome, String reason) {
    var proposal = rule(around).of(Optional.of(HERE), present, 60);

    assertThat(proposal.outcome()).isEqualTo(outcome);
    assertThat(proposal.armed()).isEqualTo(outcome != Outcome.WAIT);
    assertThat(proposal.reason().code()).isEqualTo("visit.reason." + reason);
    assertThat(proposal.filledIn().isPresent()).isEqualTo(outcome == Outcome.WRITE);
    assertThat(proposal.present()).isEqualTo(present);
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      assertThat(Texts.in(locale).say(proposal.reason())).doesNotContain("visit.");
      assertThat(Texts.in(locale).say(proposal.detail())).doesNotContain("visit.");
    }
  }

  @Test
  void whereOneStreetIsSureItMayBeTakenWithoutNumber() {
    var proposal =
        rule("107 Gare@6, 105 Gare@11, 111 Gare@12, 113 Gare@15").of(Optional.of(HERE), "", 60);

    assertThat(proposal.choices())
        .extracting(Choice::text)
        .containsExactly("107 Rue Gare", "105 Rue Gare", "111 Rue Gare", "Rue Gare");
    assertThat(proposal.choice(4)).map(Choice::kind).contains(Kind.STREET);
    assertThat(proposal.choice(0)).isEmpty();
    assertThat(proposal.choice(5)).isEmpty();
    assertThat(proposal.filledIn()).contains("107 Rue Gare");
    assertThat(say(proposal)).isEqualTo("Adresse sûre, à 6 m");
  }

  @Test
  void whereTwoStreetsArePossibleBothAreAmongTheChoicesAndTheirCorner() {
    var proposal =
        rule("110 Moulin@9, 112 Moulin@10, 114 Moulin@11, 81 Gare@15")
            .of(Optional.of(HERE), "", 60);

    assertThat(proposal.choices())
        .extracting(Choice::text)
        .containsExactly(
            "110 Rue Moulin", "112 Rue Moulin", "81 Rue Gare", "Angle Rue Moulin / Rue Gare");
    assertThat(proposal.choices().getLast().kind()).isEqualTo(Kind.CORNER);
    assertThat(Texts.in(Locale.FRENCH).say(proposal.choices().getLast().words()))
        .isEqualTo("l’angle des deux rues");
    assertThat(say(proposal)).isEqualTo("Deux rues possibles, Entrée attend votre choix");
  }

  @Test
  void streetsThatDoNotMeetHaveNoCorner() {
    var parallel = crossings("Rue Gare", "Rue Lac");
    var meeting = crossings("Rue Gare", "Rue Moulin");
    var index = new Few("110 Moulin@9, 81 Gare@15");

    assertThat(
            new ProposalRule(index, Optional.of(parallel)).of(Optional.of(HERE), "", 60).choices())
        .extracting(Choice::kind)
        .containsExactly(Kind.ADDRESS, Kind.ADDRESS, Kind.STREET);
    assertThat(
            new ProposalRule(index, Optional.of(meeting)).of(Optional.of(HERE), "", 60).choices())
        .extracting(Choice::kind)
        .containsExactly(Kind.ADDRESS, Kind.ADDRESS, Kind.CORNER);
  }

  @Test
  void withoutPositionOrBaseOneMayType() {
    var none = new ProposalRule(AddressIndex.none(), Optional.empty());

    assertThat(none.of(Optional.of(HERE), "", 60).reason().code())
        .isEqualTo("visit.reason.no-base");
    var nowhere = rule("1 Gare@1").of(Optional.empty(), "", 60);
    assertThat(nowhere.reason().code()).isEqualTo("visit.reason.no-position");
    assertThat(nowhere.choices()).isEmpty();
    assertThat(nowhere.armed()).isFalse();
  }

  private static String say(Proposal proposal) {
    var french = Texts.in(Locale.FRENCH);
    return french.say(proposal.reason()) + ", " + french.say(proposal.detail());
  }

  private static ProposalRule rule(String around) {
    return new ProposalRule(new Few(around), Optional.empty());
  }

  /** A map on which the two streets cross here. */
  private static StreetCrossings crossings(String one, String other) {
    var east = new double[] {6.129, 45.9, 6.131, 45.9};
    var north = new double[] {6.13, 45.899, 6.13, 45.901};
    var streets =
        List.of(
            new Street(one, Street.Rank.STREET, 7, east),
            new Street(other, Street.Rank.STREET, 7, north));
    return StreetCrossings.of(
        new BackgroundMap(
            streets, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  /** A few addresses at given distances, looked at one by one. */
  private static final class Few implements AddressIndex {
    private final List<Address> addresses = new ArrayList<>();

    Few(String around) {
      for (var part : around.split(",", -1)) {
        var at = part.strip().split("@", -1);
        var words = at[0].split(" ", -1);
        var number = words.length == 1 ? 0 : Integer.parseInt(words[0]);
        var name = "Rue " + words[words.length - 1];
        var north = Double.parseDouble(at[1]) / Distance.metresPerLat(HERE.lat());
        addresses.add(
            new Address(
                "id" + addresses.size(),
                number,
                "",
                new StreetName("", name, "74000", "74010", "Annecy", "", ""),
                new LonLat(HERE.lon(), HERE.lat() + north),
                ""));
      }
    }

    @Override
    public List<Candidate> nearest(LonLat place, double metres, int count) {
      return addresses.stream()
          .map(a -> new Candidate(a, Distance.metres(place, a.place()), Candidate.Side.UNKNOWN))
          .filter(c -> c.metres() <= metres)
          .sorted(Comparator.comparingDouble(Candidate::metres))
          .limit(count)
          .toList();
    }

    @Override
    public List<Address> on(StreetName street) {
      return addresses.stream().filter(a -> a.street().equals(street)).toList();
    }

    @Override
    public List<BaseInfo> sources() {
      var day = LocalDate.of(2026, 10, 3);
      return List.of(
          new BaseInfo("few", "few.csv", day, day, addresses.size(), 0, List.of(), 1, 0));
    }
  }
}
