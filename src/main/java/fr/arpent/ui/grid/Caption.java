package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.text.Texts;

/** The caption of a header; the word for required is shortened when it does not fit. */
final class Caption {

  private Caption() {}

  static String shortest(Texts texts, Message caption) {
    var words = texts.say(caption);
    return words.replace(texts.say("ui.grid.required"), texts.say("ui.grid.required-short"));
  }

  static String in(Texts texts, Message caption, TextFit font, double room) {
    var words = texts.say(caption);
    return font.fit(font.width(words) <= room ? words : shortest(texts, caption), room);
  }
}
