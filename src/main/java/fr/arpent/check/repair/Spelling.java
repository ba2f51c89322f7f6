package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;

/** Spells a word as the field's list does, where it is one word of it but for its spelling. */
final class Spelling implements Repairer {
  private final WordList words;

  Spelling(WordList words) {
    this.words = words;
  }

  @Override
  public Proposal propose(String text, Field field) {
    return words
        .same(text)
        .map(word -> Proposal.certain(word, Message.of("check.repair.spelling")))
        .orElse(Proposal.NONE);
  }
}
