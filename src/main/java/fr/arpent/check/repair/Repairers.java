package fr.arpent.check.repair;

import fr.arpent.schema.type.FieldType;
import java.util.List;

/** The list of ways to repair: a new one is one class and one line here. */
final class Repairers {
  private Repairers() {}

  /** The ways that make sense for {@code type}, the simplest first. */
  static List<Repairer> of(FieldType type) {
    return List.of();
  }
}
