package fr.arpent.ui.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything a key can do during a visit, with the keys it has unless the user changes them: each
 * can be reached without the shift key on AZERTY, QWERTY and BÉPO, nearly all on the numeric pad.
 */
public enum VisitKey {
  /** Takes what is sure or typed. */
  ENTER("ENTER"),
  /** Takes the first choice. */
  CHOICE_1("'1 '&"),
  /** Takes the second choice. */
  CHOICE_2("'2 'é '«"),
  /** Takes the third choice. */
  CHOICE_3("'3 '\" '»"),
  /** Takes the fourth choice. */
  CHOICE_4("'4 ''"),
  /** Takes the fifth choice. */
  CHOICE_5("'5 '( ')"),
  /** Seen, nothing to change. */
  SEEN("SPACE NUMPAD0"),
  /** Comes back at the end. */
  LATER("'s DECIMAL"),
  /** It cannot be told; a note may say why. */
  CANNOT_TELL("'? ', '/ 'S"),
  /** Takes the value of the point decided last. */
  REPEAT("'= '* Shortcut+D"),
  /** Takes the last decision back. */
  BACK("BACK_SPACE NUMPAD7"),
  /** Goes into the field. */
  EDIT("F2"),
  /** Looks for another address. */
  SEARCH("Shortcut+L"),
  /** Notes that the address base is wrong here. */
  REMARK("F4"),
  /** Goes to the nearest point to the north. */
  NORTH("Shortcut+UP"),
  /** Goes to the nearest point to the south. */
  SOUTH("Shortcut+DOWN"),
  /** Goes to the nearest point to the west. */
  WEST("Shortcut+LEFT"),
  /** Goes to the nearest point to the east. */
  EAST("Shortcut+RIGHT"),
  /** Looks at the point before; among chosen points, goes to it. */
  LOOK_BACK("UP KP_UP NUMPAD8"),
  /** Looks at the point after; among chosen points, goes to it. */
  LOOK_ON("DOWN KP_DOWN NUMPAD9"),
  /** Chooses the points of the street. */
  STREET("F7"),
  /** Takes the point out of those chosen. */
  DROP("DELETE"),
  /** Shows the map from nearer. */
  CLOSER("ADD"),
  /** Shows the map from further away. */
  FURTHER("SUBTRACT"),
  /** Leaves the field, then what is looked at, then the visit; cannot be changed. */
  ESCAPE("ESCAPE");

  private static final List<VisitKey> CHOICES =
      List.of(CHOICE_1, CHOICE_2, CHOICE_3, CHOICE_4, CHOICE_5);

  private final String usual;

  VisitKey(String usual) {
    this.usual = usual;
  }

  /** Its stable word: {@code cannot-tell}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of the sentence that says what it does. */
  public String words() {
    return "ui.visit.does." + id();
  }

  /** Its keys unless changed, the one shown first. */
  List<RoundStroke> usual() {
    return RoundStroke.all(usual);
  }

  /** The number of the choice it takes. */
  OptionalInt choice() {
    var at = CHOICES.indexOf(this);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
  }

  /** The one whose {@link #id()} is {@code id}. */
  static Optional<VisitKey> byId(String id) {
    return Arrays.stream(values()).filter(key -> key.id().equals(id)).findFirst();
  }
}
