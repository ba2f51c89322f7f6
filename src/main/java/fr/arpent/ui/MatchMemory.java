package fr.arpent.ui;

import fr.arpent.check.matching.MatchDraft;
import fr.arpent.check.matching.RememberedMatches;
import fr.arpent.schema.TableSchema;

/** How titles were matched to schemas, kept among what the user prefers. */
final class MatchMemory {
  private static final String KEY = "matching";

  private final Preferences preferences;

  MatchMemory(Preferences preferences) {
    this.preferences = preferences;
  }

  /** All that is remembered. */
  RememberedMatches now() {
    return preferences.get(KEY).map(RememberedMatches::read).orElse(RememberedMatches.NONE);
  }

  /** Whether any title was matched to {@code schema}. */
  boolean knows(TableSchema schema) {
    return now().bySchema().containsKey(schema.name());
  }

  /** Remembers a matching that is applied. */
  void applied(MatchDraft draft) {
    preferences.put(KEY, now().with(draft).toString());
  }

  /** Forgets all that was matched to {@code schema}. */
  void forget(TableSchema schema) {
    preferences.put(KEY, now().without(schema.name()).toString());
  }
}
