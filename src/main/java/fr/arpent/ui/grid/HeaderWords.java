package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.HeaderMark;

/** A header in words, for its tooltip and for screen readers. */
final class HeaderWords {

  private HeaderWords() {}

  /** "capacite, entier, obligatoire, 578 justes, 22 à corriger, 0 vide". */
  static String of(Column column, HeaderMark mark, Texts texts) {
    var kind = texts.say(mark.caption());
    var counts =
        texts.say(
            "ui.grid.header.counts", mark.right(), mark.toLookAt(), mark.wrong(), mark.empty());
    return String.join("\n", column.name(), kind, counts);
  }
}
