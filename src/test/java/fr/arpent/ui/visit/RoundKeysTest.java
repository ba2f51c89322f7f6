package fr.arpent.ui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundKeysTest {

  /** What each keyboard types without the shift key. */
  private static final Map<String, String> UNSHIFTED =
      Map.of(
          "azerty", "&é\"'(-è_çà)=azertyuiop$qsdfghjklmù*<wxcvbn,;:! ",
          "qwerty", "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ ",
          "bépo", "$\"«»()@+-/*=%bépoèvdljzwauie,ctsrnmçêàyx.k’qghf ");

  @ParameterizedTest
  @ValueSource(strings = {"azerty", "qwerty", "bépo"})
  void everyKeyIsReachedWithoutShift(String keyboard) {
    var typed = UNSHIFTED.getOrDefault(keyboard, "");
    var keys = RoundKeys.USUAL.on(keyboard.equals("bépo"));
    for (var key : VisitKey.values()) {
      assertThat(keys.of(key))
          .as(key.id())
          .anySatisfy(
              stroke ->
                  assertThat(stroke.isCharacter() ? typed : stroke.text())
                      .contains(stroke.isCharacter() ? stroke.text().substring(1) : stroke.text()));
      assertThat(keys.of(key)).as(key.id()).noneMatch(s -> s.text().contains("Shift+"));
    }
    assertThat(keys.twice()).as("one key, one meaning").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"azerty:&é\"'(", "qwerty:12345", "bépo:\"«»()"})
  void theFiveLeftmostDigitKeysChooseOneToFive(String keyboard) {
    var keys = RoundKeys.USUAL.on(keyboard.startsWith("bépo"));
    var typed = keyboard.substring(keyboard.indexOf(':') + 1);
    for (var i = 0; i < 5; i++) {
      var does = keys.does(RoundStroke.of(typed.substring(i, i + 1))).orElseThrow();
      assertThat(does.choice()).hasValue(i + 1);
    }
  }

  @Test
  void aRoundIsWalkedWithTheNumericPadAlone() {
    var pad = Set.of("'1", "'2", "'3", "'4", "'5", "'/", "'*", "ENTER");
    for (var key :
        List.of(
            VisitKey.ENTER,
            VisitKey.CHOICE_1,
            VisitKey.CHOICE_5,
            VisitKey.SEEN,
            VisitKey.LATER,
            VisitKey.CANNOT_TELL,
            VisitKey.REPEAT,
            VisitKey.BACK,
            VisitKey.LOOK_BACK,
            VisitKey.LOOK_ON,
            VisitKey.CLOSER,
            VisitKey.FURTHER)) {
      assertThat(RoundKeys.USUAL.of(key))
          .as(key.id())
          .anyMatch(
              s ->
                  pad.contains(s.text())
                      || s.text().startsWith("NUMPAD")
                      || Set.of("DECIMAL", "ADD", "SUBTRACT").contains(s.text()));
    }
  }

  @Test
  void noKeyIsTakenFromTheCommandsThatWorkEverywhere() {
    var commands =
        Stream.of(Command.values())
            .filter(c -> c.scope() == Scope.EVERYWHERE)
            .flatMap(c -> c.keys().stream())
            .map(keys -> keys.getName().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (var key : EnumSet.complementOf(EnumSet.of(VisitKey.SEARCH))) { // the same everywhere
      assertThat(RoundKeys.USUAL.of(key))
          .noneMatch(s -> commands.contains(s.text().toUpperCase(Locale.ROOT)));
    }
  }

  @Test
  void anotherKeyIsKeptAndTheUsualOnesComeBack() {
    var other = new RoundStroke("F12");
    var keys = RoundKeys.USUAL.with(VisitKey.LATER, other);

    assertThat(keys.does(other)).contains(VisitKey.LATER);
    assertThat(keys.does(RoundStroke.of("s"))).isEmpty();
    var kept = RoundKeys.read(keys.on(true).text());
    assertThat(kept.of(VisitKey.LATER)).containsExactly(other);
    assertThat(kept.bepo()).isTrue();
    assertThat(kept.changed(VisitKey.LATER)).isTrue();
    assertThat(kept.without(VisitKey.LATER).of(VisitKey.LATER)).hasSizeGreaterThan(1);
    assertThat(RoundKeys.USUAL.with(VisitKey.LATER, RoundStroke.of(" ")).twice())
        .containsExactly(RoundStroke.of(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1]", "{\"later\":{}}", "{\"later\":null}", "7"})
  void damagedPreferencesAreAsGoodAsNone(String text) {
    assertThat(RoundKeys.read(text).does(RoundStroke.of("s"))).contains(VisitKey.LATER);
  }

  @Test
  void keysAreNamedAsTheKeyboardNamesThem() {
    var french = Texts.in(Locale.FRENCH);
    assertThat(RoundKeys.USUAL.names(VisitKey.CANNOT_TELL, french)).isEqualTo("?, ,, /, Maj S");
    assertThat(RoundKeys.USUAL.names(VisitKey.NORTH, french)).isEqualTo("Ctrl ↑");
    assertThat(RoundKeys.USUAL.names(VisitKey.SEEN, french)).isEqualTo("Espace, 0 (pavé)");
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var key : VisitKey.values()) {
        assertThat(Texts.in(locale).say(key.words())).doesNotContain("ui.");
        assertThat(RoundKeys.USUAL.names(key, Texts.in(locale))).doesNotContain("ui.", "_");
      }
    }
  }
}
