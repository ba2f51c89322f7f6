package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import java.text.Normalizer;

/** Writes letters and their accents as one sign, as nearly everyone does. */
final class JoinedAccents implements Repairer {

  @Override
  public Proposal propose(String text, Field field) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? Proposal.NONE
        : Proposal.certain(
            Normalizer.normalize(text, Normalizer.Form.NFC), Message.of("check.repair.accents"));
  }
}
