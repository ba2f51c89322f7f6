package fr.arpent.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.arpent.address.Address;
import fr.arpent.address.Candidate;
import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.visit.AcceptAddress;
import fr.arpent.visit.proposal.Proposal.Outcome;
import fr.arpent.visit.remark.Remark;
import fr.arpent.visit.remark.Remarks;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitModelTest {
  private VisitDrive drive = new VisitDrive(20);

  @Test
  void twentyPointsWithEnterOnly() {
    for (var i = 0; i < 20; i++) {
      assertThat(drive.shown().slot()).isEqualTo(i);
      drive.key(VisitKey.ENTER);
    }

    assertThat(drive.shown().hasPoint()).isFalse();
    assertThat(drive.shown().view().percent()).isEqualTo(100);
    assertThat(drive.address(0)).isEqualTo("0 rue A");
    assertThat(drive.address(19)).isEqualTo("19 rue A");
    drive.key(VisitKey.ENTER);
    assertThat(drive.asked).hasSize(20);
  }

  @Test
  void inDoubtEnterDoesNothingAndADigitChooses() {
    drive.outcomes.put(0, Outcome.WAIT);
    drive.model.proposeAgain();

    drive.key(VisitKey.ENTER);
    assertThat(drive.asked).isEmpty();
    assertThat(drive.shown().enterActs()).isFalse();

    drive.type("2");
    drive.letTimePass();
    assertThat(drive.address(0)).isEqualTo("0 rue B");
    assertThat(drive.shown().slot()).isEqualTo(1);
  }

  @Test
  void anAddressThatWasLookedForIsWrittenWithWhereItComesFrom() {
    drive.key(VisitKey.SEARCH);
    assertThat(drive.elsewhere).containsExactly(VisitKey.SEARCH);
    var street = new StreetName("74010_1", "Rue Haute", "74000", "74010", "Annecy", "", "");
    var address = new Address("74010_1_00012", 12, "", street, new LonLat(6.1, 45.9), "entrée");
    drive.model.found(new Candidate(address, 84, Candidate.Side.UNKNOWN));

    assertThat(drive.address(0)).isEqualTo("12 Rue Haute");
    assertThat(drive.asked.getLast())
        .isInstanceOfSatisfying(
            AcceptAddress.class,
            done -> {
              assertThat(done.addressId()).contains("74010_1_00012");
              assertThat(done.metres()).contains(84.0);
            });
  }

  @Test
  void nothingIsLookedForWhileOneLooksElsewhere() {
    drive.key(VisitKey.LOOK_ON);
    drive.key(VisitKey.SEARCH);
    assertThat(drive.elsewhere).isEmpty();
  }

  /** Nothing on the map says that Enter would take the proposal once another address is written. */
  @Test
  void whatIsWrittenStandsInPlaceOfTheProposal() {
    var scenes = new VisitScenes(new Words(Locale.FRENCH));
    var before = scenes.of(drive.shown());
    assertThat(before.sure()).isTrue();
    drive.type("Sq");
    drive.letTimePass();
    var written = scenes.of(drive.shown());
    assertThat(written.sure()).isFalse();
    assertThat(written.callout()).isEqualTo(new Callout("Sq", "", "Entrée", true));
    assertThat(drive.shown().proposes()).isFalse();
    assertThat(drive.shown().address()).contains("Sq");
  }

  @Test
  void aKeyBeforeTheNextPointIsPaintedIsDropped() {
    drive.model.key(VisitKey.ENTER);
    drive.model.key(VisitKey.ENTER);
    drive.type(" ");

    assertThat(drive.asked).hasSize(1);
    drive.model.painted();
    drive.model.key(VisitKey.ENTER);
    assertThat(drive.asked).hasSize(2);
  }

  @Test
  void aKeyBeforeTheAnswerIsStoredIsDropped() {
    drive.slow = true;
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.ENTER);
    assertThat(drive.asked).hasSize(1);

    drive.store();
    drive.key(VisitKey.ENTER);
    assertThat(drive.asked).hasSize(2);
  }

  @Test
  void whatWasRefusedMayBeAskedAgain() {
    drive.slow = true;
    drive.key(VisitKey.ENTER);
    drive.model.refused();
    drive.key(VisitKey.ENTER);

    assertThat(drive.asked).hasSize(2);
    assertThat(drive.shown().slot()).isZero();
  }

  @Test
  void aHeldKeyCountsOnce() {
    var held = new HeldKeys();

    assertThat(held.press("ENTER")).isTrue();
    assertThat(held.press("ENTER")).isFalse();
    assertThat(held.repeated()).isTrue();
    held.release("ENTER");
    assertThat(held.press("ENTER")).isTrue();
    held.clear();
    assertThat(held.press("ENTER")).isTrue();
  }

  @Test
  void threeTimesBackIsAsBefore() {
    for (var i = 0; i < 5; i++) {
      drive.key(VisitKey.ENTER);
    }
    for (var i = 4; i >= 2; i--) {
      drive.key(VisitKey.BACK);
      assertThat(drive.shown().slot()).isEqualTo(i);
      assertThat(drive.address(i)).isEmpty();
    }

    assertThat(drive.shown().view().done()).isEqualTo(2);
    for (var i = 2; i <= 4; i++) {
      drive.redo();
      assertThat(drive.address(i)).isEqualTo(i + " rue A");
    }
    for (var i = 4; i >= 2; i--) {
      drive.key(VisitKey.BACK);
    }
    drive.key(VisitKey.ENTER);
    assertThat(drive.address(2)).isEqualTo("2 rue A");
    assertThat(drive.shown().slot()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "1,1", "&,1", "é,2", "\",3", "',4", "(,5", "-,6", "è,7", "_,8", "ç,9", "à,0", "§,6", "!,8"
      })
  void digitsOfEveryKeyboard(String typed, int digit) {
    assertThat(DigitRow.digit(typed)).isEqualTo(digit);
  }

  @Test
  void noDigits() {
    assertThat(DigitRow.digit("a")).isNegative();
    assertThat(DigitRow.digit("")).isNegative();
    assertThat(DigitRow.digit("12")).isNegative();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"éc,éc", "é ,2 ", "&é,12", "-r,-r", "- ,6 ", "à,à", "12,12", "sq,sq"})
  void whatFollowsADigitKeyTellsWhatItMeant(String typed, String written) {
    drive.type(typed);

    assertThat(drive.shown().typed()).contains(written);
    assertThat(drive.asked).isEmpty();
  }

  @Test
  void digitsWithoutShiftChooseAsWell() {
    drive.type("é");
    drive.letTimePass();

    assertThat(drive.address(0)).isEqualTo("0 rue B");
  }

  @Test
  void aDigitWithoutChoiceDoesNothing() {
    drive.type("5");
    drive.letTimePass();

    assertThat(drive.asked).isEmpty();
  }

  @Test
  void sPutsOffUnlessLettersFollow() {
    drive.type("s");
    assertThat(drive.asked).isEmpty();
    drive.letTimePass();
    assertThat(drive.table().mark(0)).isEqualTo("later");

    drive.type("sq");
    assertThat(drive.waits()).isFalse();
    assertThat(drive.shown().typed()).contains("sq");
    assertThat(drive.asked).hasSize(1);
  }

  @Test
  void aNumberMayBeginAnAddress() {
    drive.type("12");
    assertThat(drive.shown().typed()).contains("12");
    drive.model.typing("12 rue du Lac ");
    drive.key(VisitKey.ENTER);

    assertThat(drive.address(0)).isEqualTo("12 rue du Lac");
    assertThat(drive.shown().typed()).isEmpty();
  }

  @Test
  void backBeforeTheQuarterSecondIsOverForgetsTheLetter() {
    drive.type("s");
    drive.key(VisitKey.BACK);

    assertThat(drive.waits()).isFalse();
    assertThat(drive.asked).isEmpty();
  }

  @Test
  void anEmptyFieldWritesNothing() {
    drive.type("x");
    drive.model.typing("  ");
    drive.key(VisitKey.ENTER);

    assertThat(drive.asked).isEmpty();
    drive.key(VisitKey.ESCAPE);
    assertThat(drive.shown().typed()).isEmpty();
    assertThat(drive.paused).isFalse();
    drive.key(VisitKey.ESCAPE);
    assertThat(drive.paused).isTrue();
  }

  @Test
  void spaceKeepsWhatIsThere() {
    drive.type(" ");

    assertThat(drive.address(0)).isEmpty();
    assertThat(drive.table().mark(0)).isEqualTo("seen");
  }

  @Test
  void lookingChangesNothingAndEnterReturns() {
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.LOOK_BACK);
    assertThat(drive.shown().slot()).isEqualTo(1);
    assertThat(drive.shown().looking()).isTrue();
    drive.type(" ");
    drive.key(VisitKey.REPEAT);
    assertThat(drive.asked).hasSize(2);

    drive.key(VisitKey.ENTER);
    assertThat(drive.shown().slot()).isEqualTo(2);
    assertThat(drive.shown().looking()).isFalse();
    assertThat(drive.asked).hasSize(2);
  }

  @Test
  void theLastValueIsRepeated() {
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.REPEAT);

    assertThat(drive.address(1)).isEqualTo("0 rue A");
  }

  @Test
  void aDecisionIsMadeAnewAndTheVisitGoesOnWhereItWas() {
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.ENTER);
    drive.model.go(1);
    drive.model.painted();
    drive.model.choose(2);
    drive.model.painted();

    assertThat(drive.address(1)).isEqualTo("1 rue B");
    assertThat(drive.shown().slot()).isEqualTo(3);
    assertThat(drive.shown().view().done()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"S", "?", ",", "/"})
  void whatCannotBeToldIsSaidByOneKeyWithANoteInTheField(String key) {
    drive.type(key);
    drive.letTimePass();
    assertThat(drive.shown().writing()).contains(new Writing(Writing.Purpose.NOTE, ""));
    assertThat(drive.shown().enterActs()).as("the note may stay empty").isTrue();
    drive.model.typing(" travaux ");
    drive.key(VisitKey.ENTER);

    assertThat(drive.table().mark(0)).isEqualTo("cannot-tell");
    assertThat(drive.cell(0, "note_visite")).isEqualTo("travaux");
    assertThat(drive.shown().slot()).isEqualTo(1);
    assertThat(drive.shown().writing()).isEmpty();
  }

  @Test
  void whatCannotBeToldDoesNotComeBackWhileLaterDoes() {
    drive.type("?");
    drive.key(VisitKey.ENTER);
    drive.type("s");
    drive.letTimePass();
    for (var i = 2; i < 20; i++) {
      drive.key(VisitKey.ENTER);
    }

    assertThat(drive.shown().slot()).as("put off: it comes back by itself").isOne();
    drive.key(VisitKey.ENTER);
    assertThat(drive.shown().hasPoint()).as("not to be told: it does not").isFalse();
  }

  @Test
  void severalAreAnsweredAtOnceOneTakenOutAndAllUndoneAsOne() {
    drive.model.pick(RowSet.of(2, 3, 5, 7));
    drive.model.painted();
    assertThat(drive.shown().slot()).isEqualTo(2);
    drive.key(VisitKey.ENTER);
    assertThat(drive.asked).as("many are never accepted blindly").isEmpty();
    drive.key(VisitKey.LOOK_ON);
    assertThat(drive.shown().slot()).isEqualTo(3);
    drive.key(VisitKey.DROP);
    assertThat(drive.shown().chosen()).isEqualTo(RowSet.of(2, 5, 7));
    drive.type(" ");
    drive.model.painted();

    assertThat(drive.asked).hasSize(1);
    assertThat(drive.shown().view().done()).isEqualTo(3);
    assertThat(drive.table().mark(3)).isEmpty();
    assertThat(drive.shown().several()).isFalse();
    drive.key(VisitKey.BACK);
    assertThat(drive.shown().view().done()).as("one undo").isZero();
  }

  @Test
  void whatIsTypedForSeveralGoesIntoEachAndComesBackOutWhateverFollowed() {
    drive.key(VisitKey.ENTER);
    drive.model.pick(RowSet.of(0, 2, 3));
    drive.model.painted();
    assertThat(drive.shown().chosen()).as("what was answered is left").isEqualTo(RowSet.of(2, 3));
    drive.type("r");
    drive.model.typing("rue Z");
    drive.key(VisitKey.ENTER);
    assertThat(drive.address(2)).isEqualTo("rue Z");
    assertThat(drive.address(3)).isEqualTo("rue Z");

    drive.change(1, "adresse", "à la main");
    drive.key(VisitKey.BACK);
    assertThat(drive.address(2)).isEmpty();
    assertThat(drive.address(3)).isEmpty();
    assertThat(drive.address(1)).isEqualTo("à la main");
    assertThat(drive.address(0)).isEqualTo("0 rue A");
  }

  @Test
  void escapeGoesBackToOneByOne() {
    drive.model.pick(RowSet.of(4, 5));
    drive.model.painted();
    drive.key(VisitKey.ESCAPE);

    assertThat(drive.shown().several()).isFalse();
    assertThat(drive.shown().slot()).isZero();
    assertThat(drive.paused).isFalse();
    drive.model.pick(RowSet.of(4));
    assertThat(drive.shown().slot()).as("one is no selection").isZero();
  }

  @Test
  void otherFieldsAreWrittenWithTheAddressAndRepeatedWithIt() {
    drive = VisitDrive.asking("type");
    var type = drive.shown().fields().getFirst();
    drive.model.draft(type, "arceau");
    assertThat(drive.asked).isEmpty();
    drive.key(VisitKey.ENTER);
    assertThat(drive.address(0)).isEqualTo("0 rue A");
    assertThat(drive.cell(0, "type")).isEqualTo("arceau");
    assertThat(drive.shown().drafts()).as("the next point is its own").isEmpty();

    drive.type("=");
    drive.model.painted();
    assertThat(drive.address(1)).isEqualTo("0 rue A");
    assertThat(drive.cell(1, "type")).isEqualTo("arceau");
    drive.key(VisitKey.BACK);
    assertThat(drive.cell(1, "type")).isEmpty();

    drive.model.draft(type, "râtelier");
    drive.type(" ");
    assertThat(drive.address(1)).as("seen: the address stays as it is").isEmpty();
    assertThat(drive.cell(1, "type")).isEqualTo("râtelier");
  }

  @Test
  void inDoubtWhatWasWrittenInOtherFieldsWaitsForTheChoice() {
    drive = VisitDrive.asking("type");
    drive.outcomes.put(0, Outcome.WAIT);
    drive.model.proposeAgain();
    drive.model.draft(drive.shown().fields().getFirst(), "arceau");
    drive.key(VisitKey.ENTER);
    assertThat(drive.asked).isEmpty();
    drive.type("2");
    drive.letTimePass();

    assertThat(drive.address(0)).isEqualTo("0 rue B");
    assertThat(drive.cell(0, "type")).isEqualTo("arceau");
  }

  @Test
  void aRemarkOnTheBaseIsNotedAndThePointStillWaits() {
    drive.key(VisitKey.REMARK);
    drive.model.typing("12 bis rue A");
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.REMARK);
    drive.model.typing("la rue a changé de nom");
    drive.key(VisitKey.ENTER);

    assertThat(drive.shown().slot()).isZero();
    assertThat(drive.shown().view().done()).isZero();
    assertThat(Remarks.of(drive.table()).all())
        .extracting(Remark::proposed, Remark::note, r -> r.place().lat())
        .containsExactly(
            tuple("12 bis rue A", "", 45.9), tuple("", "la rue a changé de nom", 45.9));
  }

  @Test
  void theDecisionThatIsUndoneIsShownWhereverTheVisitWas() {
    drive.key(VisitKey.ENTER);
    drive.model.go(7);
    drive.model.painted();
    drive.key(VisitKey.ENTER);
    drive.model.go(3);
    drive.model.painted();
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.LOOK_ON);

    drive.undone();

    assertThat(drive.shown().slot()).isEqualTo(3);
    assertThat(drive.shown().looking()).isFalse();
    assertThat(drive.address(3)).isEmpty();
    drive.undone();
    assertThat(drive.shown().slot()).isEqualTo(7);
  }

  @Test
  void aDecisionThatIsDoneAgainLetsTheVisitGoOnAfterIt() {
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.ENTER);
    drive.undone();
    assertThat(drive.shown().slot()).isEqualTo(1);

    drive.redo();

    assertThat(drive.shown().slot()).isEqualTo(2);
    assertThat(drive.address(1)).isEqualTo("1 rue A");
  }
}
