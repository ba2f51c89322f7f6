package fr.arpent.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.Address;
import fr.arpent.address.Candidate;
import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import fr.arpent.visit.AcceptAddress;
import fr.arpent.visit.proposal.Proposal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitModelTest {
  private final VisitDrive drive = new VisitDrive(20);

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
    var asked = new boolean[1];
    drive.model.searching(() -> asked[0] = true);
    drive.key(VisitKey.SEARCH);
    assertThat(asked[0]).isTrue();
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
    var asked = new boolean[1];
    drive.model.searching(() -> asked[0] = true);
    drive.key(VisitKey.LOOK_ON);
    drive.key(VisitKey.SEARCH);
    assertThat(asked[0]).isFalse();
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
    assertThat(DigitKeys.digit(typed)).hasValue(digit);
  }

  @Test
  void noDigits() {
    assertThat(DigitKeys.digit("a")).isEmpty();
    assertThat(DigitKeys.digit("")).isEmpty();
    assertThat(DigitKeys.digit("12")).isEmpty();
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

  @Test
  void whatCannotBeToldKeepsItsNote() {
    drive.type("S");
    drive.letTimePass();
    assertThat(drive.noteAsked).isTrue();
    drive.model.cannotTell(" travaux ");

    assertThat(drive.table().mark(0)).isEqualTo("cannot-tell");
    assertThat(drive.shown().slot()).isEqualTo(1);
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

    drive.undo();

    assertThat(drive.shown().slot()).isEqualTo(3);
    assertThat(drive.shown().looking()).isFalse();
    assertThat(drive.address(3)).isEmpty();
    drive.undo();
    assertThat(drive.shown().slot()).isEqualTo(7);
  }

  @Test
  void aDecisionThatIsDoneAgainLetsTheVisitGoOnAfterIt() {
    drive.key(VisitKey.ENTER);
    drive.key(VisitKey.ENTER);
    drive.undo();
    assertThat(drive.shown().slot()).isEqualTo(1);

    drive.redo();

    assertThat(drive.shown().slot()).isEqualTo(2);
    assertThat(drive.address(1)).isEqualTo("1 rue A");
  }
}
